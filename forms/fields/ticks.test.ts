import fc from 'fast-check'
import { trying } from '../../tests/support/leaf'
import { checkbox } from './checkbox/checkbox'
import { consent } from './consent/consent'

describe.each([
  ['a checkbox', trying(checkbox), checkbox],
  ['a consent', trying(consent), consent],
])('%s', (_, { read, comesBack }, type) => {
  test.each(['non', 'false', '0'])('%j leaves it unticked', (typed) => {
    expect(read(typed)).toBeUndefined()
  })

  test('compares as false while nobody has ticked it', () => {
    expect(type.operators.untouched).toBe(false)
    expect(type.operators.comparable(true)).toBe(true)
  })

  test('what is printed is read back', () => {
    comesBack(fc.constant(true))
  })
})
