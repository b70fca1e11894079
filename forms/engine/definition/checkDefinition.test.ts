import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { checked, findingsOf } from '../../../tests/support/builders/findings'
import { aContext } from '../../../tests/support/builders/forms'
import { anyMutation, fullDefinition } from '../../../tests/support/builders/mutations'
import { loadTypes } from '../../fields'
import { compileForm, evaluate } from '..'
import { wordFinding } from './messages/wordFinding'
import { limits } from './source/limits'

/** More than any check takes, and less than a hang: machines differ. */
const hang = 5000

test('a definition with most of what the language has is right', () => {
  expect(findingsOf(fullDefinition)).toEqual([])
})

test('whatever is changed in a definition, the check says so or the engine takes it', async () => {
  const types = await loadTypes()
  fc.assert(
    fc.property(anyMutation, (definition) => {
      const source = JSON.stringify(definition, null, 1)
      const { procedure, findings } = checked(source)
      const lines = source.split('\n')
      for (const finding of findings) {
        expect(wordFinding(finding, 'fr')).not.toBe('')
        expect(lines[finding.line - 1]?.length).toBeGreaterThanOrEqual(finding.column - 1)
      }
      if (procedure === null || findings.some(({ severity }) => severity === 'error'))
        expect(findings.length).toBeGreaterThan(0)
      else evaluate(compileForm(procedure, types), {}, aContext)
    }),
    { numRuns: 300 },
  )
})

test('whatever is done to the text of a definition, the check never throws', () => {
  const text = JSON.stringify(fullDefinition, null, 1)
  const cut = fc.tuple(fc.nat(text.length), fc.nat(40), fc.oneof(fc.string({ unit: 'binary' }), fc.json()))
  fc.assert(
    fc.property(cut, ([start, length, put]) => {
      const { procedure, findings } = checked(text.slice(0, start) + put + text.slice(start + length))
      expect(procedure !== null || findings.some(({ severity }) => severity === 'error')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test.each<[what: string, text: () => string]>([
  ['fifty megabytes', () => ' '.repeat(50_000_000)],
  ['a hundred thousand brackets', () => '['.repeat(100_000)],
  ['a comment never closed', () => '/*'.repeat(400_000)],
  ['a long list', () => `[${'0,'.repeat(400_000)}0]`],
  ['one key many times', () => `{${Array.from({ length: 80_000 }, (_, n) => `"k":${n}`).join(',')}}`],
  ['many unknown keys', () => `{${Array.from({ length: 60_000 }, (_, n) => `"k${n}":${n}`).join(',')}}`],
  ['quotation marks', () => '"'.repeat(900_000)],
  ['two thousand unknown names', () => manyQuestions((n) => ({ [`nobody${n}`]: 1 }))],
  ['two thousand questions, each shown by the last', () => manyQuestions((n) => ({ [`q${n - 1}`]: true }))],
  [
    'Markdown that opens and never closes',
    () => JSON.stringify({ ...fullDefinition, description: '[*_`<'.repeat(900) }),
  ],
])('%s are dealt with', (_, text) => {
  const source = text()
  const start = performance.now()
  const { findings } = checked(source)
  expect(performance.now() - start).toBeLessThan(hang)
  expect(findings.length).toBeLessThanOrEqual(limits.findings)
})

test('a definition of two thousand questions is right', () => {
  expect(findingsOf(manyQuestions((n) => ({ [`q${n - 1}`]: true })))).toEqual([])
})

test('findings come in the order of the file, no more than can be read', () => {
  const { findings } = checked(manyQuestions((n) => ({ [`nobody${n}`]: 1 })))
  expect(findings).toHaveLength(limits.findings)
  const places = findings.map(({ line, column }) => line * 1000 + column)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})

test('each shipped procedure is read as the same object that JSON makes of it', () => {
  const source = readFileSync('forms/procedures/consultation-plateformes.json', 'utf8')
  expect(checked(source).procedure).toEqual(JSON.parse(source))
  expect(findingsOf(source)).toEqual([])
})

/** A procedure of 2,000 questions, 20 a section, each but the first under a condition. */
function manyQuestions(when: (n: number) => object): string {
  const sections = Array.from({ length: 100 }, (_, section) => ({
    id: `section${section}`,
    title: `Section ${section}`,
    fields: Array.from({ length: 20 }, (_, index) => {
      const n = section * 20 + index
      return { id: `q${n}`, type: 'yesNo', label: `Question ${n}`, ...(n === 0 ? {} : { when: when(n) }) }
    }),
  }))
  return JSON.stringify(
    { ...fullDefinition, applicant: undefined, eligibility: undefined, sections },
    null,
    1,
  )
}
