import { dateAfter } from './dateAfter'

test.each([
  ['2026-03-12', 'P2M', '2026-05-12'],
  ['2026-12-31', 'P2M', '2027-02-28'],
  ['2027-12-31', 'P2M', '2028-02-29'],
  ['2026-11-30', 'P15D', '2026-12-15'],
  ['2026-01-31', 'P1M1W2D', '2026-03-09'],
  ['2028-02-29', 'P1Y', '2029-02-28'],
])('%s and %s make %s', (from, period, after) => {
  expect(dateAfter(from, period)).toBe(after)
})
