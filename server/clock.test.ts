import { dateIn, instantIn, instantOf } from './clock'

const at = (instant: string) => ({ now: () => new Date(instant) })

test.each([
  ['before midnight in Paris, winter', '2026-12-31T22:59:59.999Z', 'Europe/Paris', '2026-12-31'],
  ['midnight in Paris, winter', '2026-12-31T23:00:00.000Z', 'Europe/Paris', '2027-01-01'],
  ['midnight in Paris, summer', '2026-07-13T22:00:00.000Z', 'Europe/Paris', '2026-07-14'],
  ['the same moment in Martinique', '2026-07-13T22:00:00.000Z', 'America/Martinique', '2026-07-13'],
  ['the night the clock goes back', '2026-10-25T01:30:00.000Z', 'Europe/Paris', '2026-10-25'],
  ['leap day', '2028-02-29T12:00:00.000Z', 'Pacific/Noumea', '2028-02-29'],
])('today is the time zone’s own date: %s', (_, instant, timeZone, date) => {
  expect(dateIn(at(instant), timeZone)).toBe(date)
})

test('instants sort as text, before and after', () => {
  const clock = at('2026-11-23T11:00:00.000Z')
  expect(instantOf(clock)).toBe('2026-11-23T11:00:00.000Z')
  expect(instantIn(clock, -1)).toBe('2026-11-23T10:59:59.999Z')
  expect(instantIn(clock, 86_400_000)).toBe('2026-11-24T11:00:00.000Z')
})
