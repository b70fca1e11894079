import { wordDate, wordDay, wordMoment, wordTime } from './moments'

const nbsp = '\u00a0'

test.each([
  ['2026-03-12T13:32:00.000Z', 'fr', `14${nbsp}h${nbsp}32`],
  ['2026-07-12T07:05:00.000Z', 'fr', `9${nbsp}h${nbsp}05`],
  ['2026-03-11T23:00:00.000Z', 'fr', `0${nbsp}h${nbsp}00`],
  ['2026-03-12T13:32:00.000Z', 'en', '14:32'],
] as const)('the instant %s is told in %s as %s', (at, locale, told) => {
  expect(wordTime(at, locale)).toBe(told)
})

test('a date is told in the time zone of the procedure', () => {
  expect(wordDate('2026-03-11T23:30:00.000Z', 'fr')).toBe('12 mars 2026')
  expect(wordDate('2026-03-11T23:30:00.000Z', 'fr', 'America/Cayenne')).toBe('11 mars 2026')
  expect(wordMoment('2026-03-11T23:30:00.000Z', 'fr')).toBe(`12 mars 2026 à 0${nbsp}h${nbsp}30`)
  expect(wordMoment('2026-03-11T23:30:00.000Z', 'en')).toBe('12 March 2026 at 00:30')
})

test('a day of the calendar is the same everywhere', () => {
  expect(wordDay('2026-12-31', 'fr')).toBe('31 décembre 2026')
  expect(wordDay('2026-12-31', 'en')).toBe('31 December 2026')
})
