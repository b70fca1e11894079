import fc from 'fast-check'
import { trying } from '../../tests/support/leaf'
import { checkbox } from './checkbox/checkbox'
import { consent } from './consent/consent'

describe.each([
  ['a checkbox', trying(checkbox), checkbox],
  ['a consent', trying(consent), consent],
])('%s', (_, { read, judge, comesBack }, type) => {
  test.each([
    ['oui', true],
    ['Yes', true],
    ['x', true],
    ['1', true],
    ['true', true],
    ['', undefined],
    ['non', undefined],
    ['false', undefined],
    ['0', undefined],
    ['plus tard', '!unreadable'],
    ['☑', '!unreadable'],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed)).toBe(value)
  })

  test.each([
    [true, 'right'],
    [false, 'shape'],
    ['true', 'shape'],
    [1, 'shape'],
    [null, 'shape'],
    [undefined, 'shape'],
  ])('is ticked or absent: %p is %s', (value, verdict) => {
    expect(judge(value)).toBe(verdict)
  })

  test('compares as false while nobody has ticked it', () => {
    expect(type.operators.untouched).toBe(false)
    expect(type.operators.comparable(true)).toBe(true)
  })

  test('what is printed is read back', () => {
    comesBack(fc.constant(true))
  })
})
