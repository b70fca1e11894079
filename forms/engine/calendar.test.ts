import fc from 'fast-check'
import { daysBetween, relativeDateOn } from './calendar'

test.each([
  ['today', '2026-03-12', '2026-03-12'],
  ['today+30d', '2026-03-12', '2026-04-11'],
  ['today-1d', '2024-03-01', '2024-02-29'],
  ['today+1m', '2026-01-31', '2026-02-28'],
  ['today+1m', '2024-01-31', '2024-02-29'],
  ['today-1m', '2026-03-31', '2026-02-28'],
  ['today-13m', '2026-01-15', '2024-12-15'],
  ['today-18y', '2026-03-12', '2008-03-12'],
  ['today-1y', '2024-02-29', '2023-02-28'],
  ['today+4y', '2024-02-29', '2028-02-29'],
  ['today-1026y', '2026-03-12', '1000-03-12'],
  ['today-1027y', '2026-03-12', undefined],
  ['today+99999y', '2026-03-12', undefined],
  ['today+2w', '2026-03-12', undefined],
  ['tomorrow', '2026-03-12', undefined],
  ['today', '2026-02-30', undefined],
])('%s on %s is %s', (text, today, expected) => {
  expect(relativeDateOn(text, today)).toBe(expected)
})

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('days forth and back are the days between', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -9999, max: 9999 }), (start, count) => {
      const end = relativeDateOn(`today${count < 0 ? '-' : '+'}${Math.abs(count)}d`, start)
      if (end !== undefined) expect(daysBetween(start, end)).toBe(count)
    }),
  )
})

test('what is no day has no days between', () => {
  expect(daysBetween('2026-03', '2026-03-12')).toBeUndefined()
  expect(daysBetween('2026-03-12', '2026-02-30')).toBeUndefined()
})
