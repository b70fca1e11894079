import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { procedureOf } from '../../../../schemas/procedure'
import { findingsOf, sentencesOf, withFields } from '../../../../tests/support/builders/findings'
import { anyMutation } from '../../../../tests/support/builders/mutations'
import { leafSchema, loadTypes } from '../../../fields'
import { explainShape } from './explainShape'
import { shapeOf } from './readProcedure'

const question = {
  id: 'nature',
  type: 'choice',
  label: 'Nature',
  options: { fees: 'Frais', delays: 'Délais' },
}
const first = '/sections/0/fields/0'

test.each<[what: string, field: unknown, findings: readonly string[]]>([
  ['a question that is right', question, []],
  ['an unknown key', { ...question, hintt: 'x' }, [`${first}/hintt shape.unknownKey`]],
  ['a missing key', { id: 'nature', type: 'choice', label: 'Nature' }, [`${first} shape.missingKey`]],
  ['no type', { id: 'nature', label: 'Nature' }, [`${first} shape.missingKey`]],
  ['an unknown type', { ...question, type: 'dropdown' }, [`${first}/type shape.unknownType`]],
  ['a type that is no word', { ...question, type: 3 }, [`${first}/type shape.kind`]],
  ['no object', 'nature', [`${first} shape.kind`]],
  ['another kind of value', { ...question, private: 'yes' }, [`${first}/private shape.kind`]],
  ['a condition that is none', { ...question, when: true }, [`${first}/when shape.kind`]],
  ['an id that is none', { ...question, id: 'Nature 1' }, [`${first}/id shape.pattern`]],
  ['an inherited id', { ...question, id: '__proto__' }, [`${first}/id shape.pattern`]],
  ['a label in one language', { ...question, label: { fr: 'Nature' } }, [`${first}/label shape.missingKey`]],
  ['a blank label', { ...question, label: '' }, [`${first}/label shape.blank`]],
  ['no options', { ...question, options: {} }, [`${first}/options shape.empty`]],
  [
    'a value that is none',
    { ...question, options: { 'a.b': 'x' } },
    [`${first}/options/a.b shape.optionValue`],
  ],
  ['a code of a list', { ...question, options: { 67: 'x' } }, [`${first}/options/67 shape.optionValue`]],
  [
    'an option with an unknown key',
    { ...question, options: { fees: { label: 'Frais', exclusif: true } } },
    [`${first}/options/fees/exclusif shape.unknownKey`],
  ],
  [
    'a word of no list',
    { id: 'a', type: 'computed', label: 'A', value: '1', as: 'euros' },
    [`${first}/as shape.value`],
  ],
  ['a bound of another kind', { id: 'a', type: 'integer', label: 'A', min: [] }, [`${first}/min shape.kind`]],
  ['a bound below its own', { id: 'a', type: 'text', label: 'A', max: -1 }, [`${first}/max shape.min`]],
  [
    'a list that is too long',
    {
      ...{ id: 'a', type: 'linkedChoice', label: 'A', levels: ['A', 'B', 'C', 'D'] },
      options: { x: { label: 'X', options: { y: 'Y' } } },
    },
    [`${first}/levels shape.tooMany`],
  ],
  [
    'a list with one word twice',
    { id: 'a', type: 'file', label: 'A', accept: ['pdf', 'pdf'] },
    [`${first}/accept/1 shape.twice`],
  ],
])('%s', (_, field, findings) => {
  expect(
    findingsOf({ ...withFields(question), sections: [{ id: 'page', title: 'Page', fields: [field] }] }),
  ).toEqual(findings)
})

test('a definition of another version, a wrong procedure id, a period that is none', () => {
  const definition = {
    ...withFields(question),
    language: 2,
    id: 'X',
    retention: { draft: '3M', afterDecision: 'P6M' },
  }
  expect(findingsOf(definition)).toEqual([
    '/language shape.value',
    '/id shape.pattern',
    '/retention/draft shape.pattern',
  ])
})

test('what was meant is told', () => {
  const sentences = (changes: object) => sentencesOf(withFields({ ...question, ...changes }))
  expect(sentences({ hintt: 'x' })).toEqual(['« hintt » n’existe pas ici : vouliez-vous dire « hint » ?'])
  expect(sentences({ required: true })).toEqual([
    '« required » n’existe pas ici : vouliez-vous dire « optional » ?',
  ])
  expect(sentences({ type: 'choise' })).toEqual([
    'Le type « choise » n’existe pas ici : vouliez-vous dire « choice » ?',
  ])
  expect(sentences({ type: 'select' })).toEqual([
    'Le type « select » n’existe pas ici : vouliez-vous dire « choice » ?',
  ])
  expect(sentences({ optional: 'yes' })).toEqual([
    'Il faut ici « true » ou « false » ou une condition entre accolades : corrigez cette valeur.',
  ])
  expect(sentences({ xyz: 1 })).toEqual(['« xyz » n’existe pas ici : retirez cette clé.'])
})

test('it finds fault with exactly what TypeBox refuses', async () => {
  const types = await loadTypes()
  const condition = { type: 'object' }
  const shape = Compile({ ...procedureOf(leafSchema(types)), $defs: { condition } })
  fc.assert(
    fc.property(anyMutation, (definition) => {
      let refused = false
      explainShape(shapeOf(types), definition, '', () => {
        refused = true
      })
      expect(refused).toBe(!shape.Check(definition))
    }),
    { numRuns: 300 },
  )
})

test('every word of JSON Schema that a definition’s shape uses is understood', async () => {
  const understood = [
    ...['$ref', 'anyOf', 'type', 'const', 'enum', 'properties', 'required', 'patternProperties'],
    ...['additionalProperties', 'minProperties', 'items', 'minItems', 'maxItems', 'uniqueItems', 'pattern'],
    ...['minLength', 'maxLength', 'minimum', 'maximum', 'title', 'description', '$defs'],
  ]
  expect([...wordsIn(shapeOf(await loadTypes()))].filter((word) => !understood.includes(word))).toEqual([])
})

function wordsIn(schema: unknown, words = new Set<string>()): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return words
  for (const [word, inner] of Object.entries(schema)) {
    words.add(word)
    const hasSchemas = ['properties', 'patternProperties', 'anyOf'].includes(word)
    const schemas = hasSchemas
      ? Object.values(inner)
      : ['items', 'additionalProperties'].includes(word)
        ? [inner]
        : []
    for (const each of schemas) wordsIn(each, words)
  }
  return words
}
