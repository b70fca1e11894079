import { type Locale, locales } from '../../../../schemas/label'
import { aProcedure } from '../../../../tests/support/builders/forms'
import { loadTypes, type Procedure } from '../../../fields'
import type { DefinitionChange } from '../change'
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
