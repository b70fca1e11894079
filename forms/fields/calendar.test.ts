import { daysInMonth, formatDate, isRealDate } from './calendar'

describe('the Gregorian calendar', () => {
  test.each([
    // ISO 8601:2019, 5.2.2; leap years by the bull Inter gravissimas: every fourth, centuries only by 400.
    ['2026-03-12', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-01', false],
    ['2026-01-00', false],
    ['0000-00-00', false],
    ['0999-01-01', false],
    ['1000-01-01', true],
    ['9999-12-31', true],
    ['10000-01-01', false],
    ['2026-03', true],
    ['2026-13', false],
    ['2026', false],
    ['2026-3-12', false],
    ['2026-03-12T00:00', false],
    ['2026-03-12\n', false],
    ['', false],
  ])('%j is a date: %p', (iso, expected) => {
    expect(isRealDate(iso)).toBe(expected)
  })

  test('agrees with the platform on every month of eight centuries', () => {
    for (let year = 1600; year < 2400; year++)
      for (let month = 1; month <= 12; month++)
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
  })

  test.each([
    ['2026-03-12', '12 mars 2026', '12 March 2026'],
    ['2026-08-01', '1er août 2026', '1 August 2026'],
    ['2026-03-11', '11 mars 2026', '11 March 2026'],
    ['1000-01-01', '1er janvier 1000', '1 January 1000'],
    ['1582-10-10', '10 octobre 1582', '10 October 1582'],
    ['9999-12-31', '31 décembre 9999', '31 December 9999'],
    ['2026-02', 'février 2026', 'February 2026'],
  ])('%s is written %s, in English %s', (iso, french, english) => {
    expect(formatDate(iso, 'fr')).toBe(french)
    expect(formatDate(iso, 'en')).toBe(english)
  })
})
