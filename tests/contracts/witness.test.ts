import { readFileSync } from 'node:fs'
import { formulaWords } from '../../forms/engine/formula/formula'
import { isTypeName } from '../../forms/fields'
import { schemaFile } from '../../server/procedures/writeProcedureSchema'

const file = new URL('../../forms/procedures/formulaire-temoin.json', import.meta.url)
const definition: object = JSON.parse(readFileSync(file, 'utf8'))
const objects = objectsIn(definition)
const keys = new Set(objects.flatMap((each) => Object.keys(each)))

/** The types that the language lists. One that is added later is asked here once it belongs to the language. */
const leaves = [
  ...['text', 'longText', 'formatted', 'integer', 'decimal', 'money', 'percent', 'date', 'dateTime'],
  ...[
    'yesNo',
    'checkbox',
    'consent',
    'choice',
    'multipleChoice',
    'linkedChoice',
    'civility',
    'email',
    'phone',
  ],
  ...['address', 'iban', 'siret', 'rna', 'country', 'region', 'department', 'commune', 'epci', 'file'],
  ...['identityDocument', 'signature', 'map', 'dossierLink', 'reference', 'vatNumber'],
]

test('the witness form asks one question of each type of the language, and holds each element of structure', () => {
  const types = new Set(objects.flatMap((each) => ('type' in each ? [String(each.type)] : [])))
  const structure = ['repetition', 'heading', 'explanation', 'computed']
  expect([...leaves, ...structure].filter((type) => !types.has(type))).toEqual([])
  expect(leaves.filter((type) => !isTypeName(type))).toEqual([])
})

test('it uses every word of the language that the schema knows', () => {
  const schema: object = JSON.parse(readFileSync(schemaFile, 'utf8'))
  const words = objectsIn(schema).flatMap((each) =>
    'properties' in each && typeof each.properties === 'object' ? Object.keys(each.properties ?? {}) : [],
  )
  // An API is called only where the installation allows its host: `reference` has its own example of one.
  const ofApis = ['search', 'find', 'list', 'entry', 'key', 'detail', 'values']
  const unused = [...new Set(words)].filter((word) => !keys.has(word) && !ofApis.includes(word))
  expect(unused).toEqual([])
})

test('it uses every operator of conditions and every word of formulas', () => {
  const operators = [
    ...['all', 'any', 'not', 'is', 'isNot', 'oneOf', 'noneOf', 'has', 'hasAny', 'hasAll', 'hasNone'],
    ...['over', 'atLeast', 'under', 'atMost', 'contains', 'startsWith', 'matches', 'isEmpty', 'isFilled'],
    ...['count', 'some', 'every'],
  ]
  expect(operators.filter((operator) => !keys.has(operator))).toEqual([])
  const formulas = objects.flatMap((each) => ('value' in each ? [String(each.value)] : [])).join(' ')
  const unused = formulaWords.filter((word) => !new RegExp(`\\b${word}\\b`).test(formulas))
  expect([
    ...unused,
    ...['+', '-', '*', '/', '=', '>', "'"].filter((sign) => !formulas.includes(sign)),
  ]).toEqual([])
})

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)]
}
