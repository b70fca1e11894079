import type { Locale } from '../../../../schemas/label'
import { aProcedure } from '../../../../tests/support/builders/forms'
import { loadTypes } from '../../../fields'
import { compareDefinitions } from '../compareDefinitions'
import { readerOf, wordChange } from './wordChange'

const types = await loadTypes()

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

  test('where options come from', () => {
    const own = {
      type: 'choice',
      options: { fees: 'Hausse', out: { label: { fr: 'Retrait', en: 'Removal' } } },
    }
    const from = { type: 'choice', options: { from: 'communes' } }
    expect(wordsOf(own, from, 'en')).toEqual([
      'List of options replaced',
      'Hausse, Removal',
      'where the answers come from: communes',
    ])
  })

  test('periods too, of the procedure', () => {
    const after = aProcedure({ retention: { draft: 'P1Y6M', afterDecision: 'P6M' } })
    const worded = compareDefinitions(aProcedure(), after, types).map((told) =>
      wordChange(told, readerOf(aProcedure(), after, { types, locale: 'fr' })),
    )
    expect(worded[0]).toMatchObject({
      what: 'Durée de conservation changée',
      before: 'brouillon\u00a0: 3\u00a0mois\u00a0; après la décision\u00a0: 6\u00a0mois',
      after: 'brouillon\u00a0: 1\u00a0an, 6\u00a0mois\u00a0; après la décision\u00a0: 6\u00a0mois',
    })
  })
})
