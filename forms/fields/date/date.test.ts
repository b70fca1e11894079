import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { formatDate } from '../calendar'
import { date } from './date'

const { read, judge, comesBack } = trying(date)
const day = { id: 'delistedOn', label: 'Date' }
const month = { ...day, precision: 'month' as const }

describe('a typed date', () => {
  test.each([
    ['12/03/2026', '2026-03-12'],
    ['12/3/2026', '2026-03-12'],
    ['1/1/2026', '2026-01-01'],
    ['12.03.2026', '2026-03-12'],
    ['12-03-2026', '2026-03-12'],
    ['12 03 2026', '2026-03-12'],
    ['12 / 03 / 2026', '2026-03-12'],
    ['  12/03/2026 ', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['2026-3-1', '2026-03-01'],
    ['29/02/2024', '2024-02-29'],
    ['12 mars 2026', '2026-03-12'],
    ['12 MARS 2026', '2026-03-12'],
    ['12\u00a0mars\u00a02026', '2026-03-12'],
    ['1er août 2026', '2026-08-01'],
    ['1er aout 2026', '2026-08-01'],
    ['3 févr. 2026', '2026-02-03'],
    ['24 déc. 2026', '2026-12-24'],
    ['12 March 2026', '2026-03-12'],
    ['3rd of', '!unreadable'],
    ['3rd Feb 2026', '2026-02-03'],
    ['01/01/1000', '1000-01-01'],
    ['31/12/9999', '9999-12-31'],
    ['', undefined],
    [' \u00a0', undefined],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed, day)).toBe(value)
  })

  test.each([
    // A year is never guessed, a day that does not exist never moved.
    ['12/3/26', '!year'],
    ['12/03/026', '!year'],
    ['12/03/0026', '!year'],
    ['12 mars 26', '!year'],
    ['0026-03-12', '!year'],
    ['31/02/2026', '!calendar'],
    ['29/02/2026', '!calendar'],
    ['31/04/2026', '!calendar'],
    ['00/03/2026', '!calendar'],
    ['12/00/2026', '!calendar'],
    ['12/31/2026', '!calendar'],
    ['32/01/2026', '!calendar'],
    ['2026-02-30', '!calendar'],
    ['31 juin 2026', '!calendar'],
    ['12 mars', '!unreadable'],
    ['mars 2026', '!unreadable'],
    ['03/2026', '!unreadable'],
    ['12032026', '!unreadable'],
    ['20260312', '!unreadable'],
    ['12/03/2026 14:30', '!unreadable'],
    ['2026-03-12T00:00:00Z', '!unreadable'],
    ['jeudi 12 mars 2026', '!unreadable'],
    ['12 brumaire 2026', '!unreadable'],
    ['hier', '!unreadable'],
    ['today', '!unreadable'],
    ['12//03/2026', '!unreadable'],
    ['12/03/20266', '!unreadable'],
    ['١٢/٠٣/٢٠٢٦', '!unreadable'],
    ['-12/03/2026', '!unreadable'],
    ['12/03/2026'.repeat(100_000), '!unreadable'],
  ])('%.30j is refused: %s', (typed, code) => {
    expect(read(typed, day)).toBe(code)
  })
})

describe('a typed month', () => {
  test.each([
    ['03/2026', '2026-03'],
    ['3/2026', '2026-03'],
    ['03.2026', '2026-03'],
    ['2026-03', '2026-03'],
    ['mars 2026', '2026-03'],
    ['Sept. 2026', '2026-09'],
    ['December 2026', '2026-12'],
    ['', undefined],
    ['3/26', '!year'],
    ['13/2026', '!calendar'],
    ['00/2026', '!calendar'],
    ['12/03/2026', '!unreadableMonth'],
    ['2026', '!unreadableMonth'],
    ['032026', '!unreadableMonth'],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed, month)).toBe(value)
  })
})

describe('a canonical date', () => {
  test.each([
    '12/03/2026',
    '2026-3-12',
    '2026-03-12T00:00',
    '26-03-12',
    '',
    20260312,
    null,
    undefined,
    ['2026-03-12'],
  ])('%p is not one', (value) => {
    expect(judge(value, day)).toBe('shape')
  })

  test.each([
    ['2026-02-30', day, 'calendar'],
    ['2026-13-01', day, 'calendar'],
    ['2026-03', day, 'calendar'],
    ['2026-03-12', month, 'calendar'],
    ['2026-13', month, 'calendar'],
    ['2026-03', month, 'right'],
    ['2026-03-12', day, 'right'],
  ])('%s: %j is %s', (value, field, verdict) => {
    expect(judge(value, field)).toBe(verdict)
  })

  test('bounds are inclusive', () => {
    const bounded = { ...day, min: '2026-03-01', max: '2026-03-31' }
    expect(
      ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((value) => judge(value, bounded)),
    ).toEqual(['min', 'right', 'right', 'max'])
  })

  test('a month is held against the month of its bounds', () => {
    const bounded = { ...month, min: '2026-03-15', max: '2026-04-01' }
    expect(['2026-02', '2026-03', '2026-04', '2026-05'].map((value) => judge(value, bounded))).toEqual([
      'min',
      'right',
      'right',
      'max',
    ])
  })
})

test('a formula’s result is a date when it is a day of the calendar', () => {
  expect(
    ['2026-03-12', '2026-02-30', '2026-03', '12'].map((result) => date.calculation?.leave(result)),
  ).toEqual(['2026-03-12', undefined, undefined, undefined])
})

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10))

test('what is printed, or presented, is read back', () => {
  comesBack(days, day)
  comesBack(
    days.map((iso) => iso.slice(0, 7)),
    month,
  )
  fc.assert(
    fc.property(days, fc.constantFrom('fr' as const, 'en' as const), (iso, locale) => {
      expect(read(formatDate(iso, locale), day, locale)).toBe(iso)
      expect(read(formatDate(iso.slice(0, 7), locale), month, locale)).toBe(iso.slice(0, 7))
    }),
  )
})
