import { type Locale, locales } from '../../../../schemas/label'
import { aProcedure } from '../../../../tests/support/builders/forms'
import { loadTypes, type Procedure } from '../../../fields'
import type { DefinitionChange } from '../change'
import { compareDefinitions } from '../compareDefinitions'
import { type ChangeCode, rules } from '../rules'
import { fr } from './fr'
import * as english from './settings.en'
import * as french from './settings.fr'
import { readerOf, wordChange } from './wordChange'

const types = await loadTypes()
const reader = (locale: Locale, definition: Procedure = aProcedure()) =>
  readerOf(definition, definition, { types, locale })
const change = (given: Partial<DefinitionChange>): DefinitionChange => ({
  ...{ at: '/sections/0', code: 'text', impact: 'harmless', key: 'label' },
  ...{ subject: { kind: 'field', id: 'name', label: { fr: 'Nom', en: 'Name' } } },
  ...given,
})
const isCode = (key: string): key is ChangeCode => Object.hasOwn(rules, key)
const codes = Object.keys(rules).filter(isCode)

test.each(codes)('%s is told in short sentences, with why it is so classed', (code) => {
  for (const locale of locales) {
    const { what, why } = wordChange(change({ code }), reader(locale))
    expect(what).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(why).toMatch(/^[\p{Lu}“].*\.$/u)
    for (const words of [what, why]) expect(words.split(/\s+/).length).toBeLessThanOrEqual(25)
  }
})

test('French sentences keep their marks on the line', () => {
  for (const { what, why } of Object.values(fr)) expect(`${what} ${why}`).not.toMatch(/ [:;?!»]|« |\w'\w/)
})

test('a change is about what its author wrote, in the reader’s language, and quotes both sides', () => {
  const of = { fr: 'Vous', en: 'You' }
  const about = change({
    subject: { kind: 'option', id: 'a', label: 'Un', of },
    before: 'Un',
    after: { fr: 'Un', en: 'One' },
  })
  expect(wordChange(about, reader('en'))).toEqual({
    ...{ at: '/sections/0', impact: 'harmless', subject: 'Un (You)', what: 'Text changed: label' },
    ...{ why: 'Only the words change. Answers already given stay.', before: 'Un', after: 'Un / One' },
  })
  const strange = wordChange(change({ key: 'strange', after: 'pdf' }), reader('fr'))
  expect([strange.what, strange.before, strange.after]).toEqual([
    'Texte changé\u00a0: strange',
    undefined,
    'pdf',
  ])
  expect(wordChange(change({ after: 'x'.repeat(900) }), reader('fr')).after?.length).toBe(301)
})

/** What a question was and is, worded: the one change between the two. */
function wordsOf(before: object, after: object, locale: Locale): readonly (string | undefined)[] {
  const definition = (settings: object) => {
    const own = { id: 'own', label: 'Question', ...settings }
    const first = { id: 'first', type: 'integer', label: { fr: 'Âge', en: 'Age' } }
    return aProcedure(JSON.parse(JSON.stringify({ fields: [first, own] })))
  }
  const [was, is] = [definition(before), definition(after)]
  const [told, ...others] = compareDefinitions(was, is, types)
  if (told === undefined || others.length > 0) throw new Error('one change is worded at a time')
  const worded = wordChange(told, readerOf(was, is, { types, locale }))
  return [worded.what, worded.before, worded.after]
}

describe('settings are told as they are read', () => {
  const nature = { type: 'choice', options: { fees: 'Hausse', other2: { label: 'Retrait' } } }
  test.each<
    [before: object, after: object, fr: readonly (string | undefined)[], en: readonly (string | undefined)[]]
  >([
    [
      { type: 'text', max: 1000 },
      { type: 'text', max: 20 },
      ['Limite resserrée\u00a0: longueur maximale', '1\u202f000', '20'],
      ['Tighter limit: maximum', '1,000', '20'],
    ],
    [
      { type: 'money', min: '1234.50' },
      { type: 'money', min: { answer: 'first' } },
      ['Limite changée\u00a0: valeur minimale', '1\u202f234,5', 'la réponse à «\u00a0Âge\u00a0»'],
      ['Limit changed: minimum', '1,234.5', 'the answer to “Age”'],
    ],
    [
      { type: 'date', max: 'today-18y' },
      { type: 'date', max: '2026-03-01' },
      ['Limite changée\u00a0: dernière date possible', '18 ans avant aujourd’hui', '1er mars 2026'],
      ['Limit changed: maximum', '18 years before today', '1 March 2026'],
    ],
    [
      { type: 'date', precision: 'day' },
      { type: 'date', precision: 'month' },
      ['Réglage changé\u00a0: précision', 'jour', 'mois'],
      ['Setting changed: precision', 'day', 'month'],
    ],
    [
      { type: 'file', accept: ['pdf'] },
      { type: 'file', accept: ['pdf', 'spreadsheet'] },
      ['Réglage changé\u00a0: formats acceptés', 'PDF', 'PDF, tableurs'],
      ['Setting changed: formats accepted', 'PDF', 'PDF, spreadsheets'],
    ],
    [
      { type: 'iban', countries: 'SEPA' },
      { type: 'iban', countries: ['FR', 'DE'] },
      ['Réglage changé\u00a0: pays acceptés', 'zone SEPA', 'France, Allemagne'],
      ['Setting changed: countries accepted', 'SEPA area', 'France, Germany'],
    ],
    [
      { type: 'formatted', characters: { letters: 'capitals' } },
      { type: 'formatted', characters: { letters: 'any', digits: true } },
      [
        'Réglage changé\u00a0: caractères acceptés',
        'lettres\u00a0: capitales sans accent',
        'lettres\u00a0: toutes\u00a0; chiffres\u00a0: oui',
      ],
      [
        'Setting changed: characters accepted',
        'letters: capitals without accents',
        'letters: all; digits: yes',
      ],
    ],
    [
      { type: 'integer', unit: 'jours' },
      { type: 'integer', unit: { one: 'jour', other: { fr: 'jours', en: 'days' } } },
      ['Sens changé\u00a0: unité', 'jours', 'jour / jours / days'],
      ['Meaning changed: unit', 'jours', 'jour / jours / days'],
    ],
    [
      { ...nature, default: 'fees' },
      { ...nature, default: 'other2' },
      ['Valeur proposée changée', 'Hausse', 'Retrait'],
      ['Proposed value changed', 'Hausse', 'Retrait'],
    ],
    [
      { type: 'text', private: true },
      { type: 'text' },
      ['Confidentialité dans les synthèses changée', 'oui', undefined],
      ['Confidentiality in summaries changed', 'yes', undefined],
    ],
    [
      { type: 'text' },
      { type: 'date' },
      ['Type de question changé, réponses relues', 'Texte court', 'Date'],
      ['Kind of question changed, answers read again', 'Short text', 'Date'],
    ],
  ])('%j, then %j', (before, after, fr, en) => {
    expect(wordsOf(before, after, 'fr')).toEqual(fr)
    expect(wordsOf(before, after, 'en')).toEqual(en)
  })

  test('periods too, of the procedure', () => {
    const after = aProcedure({ retention: { draft: 'P1Y6M', afterDecision: 'P6M' } })
    const worded = compareDefinitions(aProcedure(), after, types).map((told) =>
      wordChange(told, reader('fr')),
    )
    expect(worded[0]).toMatchObject({
      what: 'Durée de conservation changée',
      before: 'brouillon\u00a0: 3\u00a0mois\u00a0; après la décision\u00a0: 6\u00a0mois',
      after: 'brouillon\u00a0: 1\u00a0an, 6\u00a0mois\u00a0; après la décision\u00a0: 6\u00a0mois',
    })
  })
})

test.each([...types.values()].map((type) => [type.type, type] as const))(
  'each setting of %s has a name, and each of its values',
  (_, { settings }) => {
    for (const [key, schema] of Object.entries(settings.properties)) {
      expect(english.keys).toHaveProperty(key)
      if (!Object.hasOwn(schema, 'title')) expect(french.keys).toHaveProperty(key)
      const inner: unknown = Reflect.get(schema, 'items') ?? schema
      const listed: unknown = typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'enum') : []
      // Countries are named by ISO 3166-1.
      for (const value of Array.isArray(listed) && key !== 'countries' ? listed : [])
        for (const { values } of [french, english]) expect(values[key]).toHaveProperty(value)
    }
  },
)
