import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { percent } from './percent'

const { read, judge, comesBack } = trying(percent)
const field = { id: 'loss', label: 'Part perdue' }

describe('a percentage', () => {
  test.each([
    ['20 %', '20'],
    ['20\u202f%', '20'],
    ['20%', '20'],
    ['20', '20'],
    ['33,33 %', '33.33'],
    ['0,5', '0.5'],
    ['-12,50 %', '-12.5'],
    ['20 pour cent', '20'],
    ['150', '150'],
    ['', undefined],
    ['1.500', '!ambiguous'],
    ['20 ‰', '!unreadable'],
    ['1/5', '!unreadable'],
    ['un cinquième', '!unreadable'],
    ['2e1', '!unreadable'],
    ['%', '!unreadable'],
    ['1'.repeat(35), '!tooLong'],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed, field)).toBe(value)
  })

  test.each(['20 %', '20.0', '0.20%', 20, 0.2, '', '1e1', null, undefined])(
    '%p is not canonical',
    (value) => {
      expect(judge(value, field)).toBe('shape')
    },
  )

  test('nothing bounds it but its author', () => {
    expect(['-5', '150'].map((value) => judge(value, field))).toEqual(['right', 'right'])
    expect(['-5', '0', '100', '100.01'].map((value) => judge(value, { ...field, min: 0, max: 100 }))).toEqual(
      ['min', 'right', 'right', 'max'],
    )
  })

  test('it is shown with its sign, as each language spaces it', () => {
    expect(percent.present('1234.5', field, 'fr', noFacts)).toEqual({
      kind: 'text',
      text: '1\u202f234,5\u00a0%',
    })
    expect(percent.present('20', field, 'en', noFacts)).toEqual({ kind: 'text', text: '20%' })
  })

  test('it enters a formula as a fraction, and comes back as a percentage of two decimals', () => {
    expect(percent.calculation?.enter('20')).toBe('0.2')
    expect(percent.calculation?.enter('33.33')).toBe('0.3333')
    expect(
      ['0.2', '0.3333333333333333', '-0.000049', '0.00005', 'NaN', ''].map((r) =>
        percent.calculation?.leave(r),
      ),
    ).toEqual(['20', '33.33', '0', '0.01', undefined, undefined])
  })

  test('what is printed is read back', () => {
    comesBack(
      fc.tuple(fc.integer(), fc.stringMatching(/^[0-9]{0,8}[1-9]$/)).map((parts) => parts.join('.')),
      field,
    )
  })
})
