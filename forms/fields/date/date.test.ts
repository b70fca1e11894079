import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { formatDate } from '../calendar'
import { date } from './date'

const { read, judge, comesBack } = trying(date)
const day = { id: 'delistedOn', label: 'Date' }
const month = { ...day, precision: 'month' as const }

test('a megabyte of dates is refused at once', () => {
  expect(read('12/03/2026'.repeat(100_000), day)).toBe('!unreadable')
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
