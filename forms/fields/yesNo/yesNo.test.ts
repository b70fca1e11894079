import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { yesNo } from './yesNo'

const { read, judge, comesBack } = trying(yesNo)

test.each([
  ['oui', true],
  ['Oui', true],
  [' OUI ', true],
  ['o', true],
  ['yes', true],
  ['true', true],
  ['1', true],
  ['non', false],
  ['NON', false],
  ['no', false],
  ['N', false],
  ['false', false],
  ['0', false],
  ['', undefined],
  ['\u00a0', undefined],
  ['peut-être', '!unreadable'],
  ['oui non', '!unreadable'],
  ['2', '!unreadable'],
  ['-', '!unreadable'],
  ['✓', '!unreadable'],
])('%j is read as %j', (typed, value) => {
  expect(read(typed)).toBe(value)
})

test.each([
  [true, 'right'],
  [false, 'right'],
  ['true', 'shape'],
  ['oui', 'shape'],
  [1, 'shape'],
  [0, 'shape'],
  [null, 'shape'],
  [undefined, 'shape'],
  [[true], 'shape'],
])('canonical %p: %s', (value, verdict) => {
  expect(judge(value)).toBe(verdict)
})

test('no is an answer', () => {
  expect(yesNo.isEmpty(false)).toBe(false)
  expect(yesNo.present(false, yesNo.example.field, 'fr', noFacts)).toEqual({ kind: 'text', text: 'Non' })
  expect(yesNo.present(true, yesNo.example.field, 'en', noFacts)).toEqual({ kind: 'text', text: 'Yes' })
})

test('what is printed is read back', () => {
  comesBack(fc.boolean())
})
