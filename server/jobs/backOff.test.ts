import { backOff, triedFor } from './backOff'

const minutes = (count: number) => count * 60_000

test.each([
  [1, 0, minutes(1)],
  [2, minutes(1), minutes(5)],
  [3, minutes(6), minutes(15)],
  [4, minutes(21), minutes(60)],
  [5, minutes(81), minutes(240)],
  [12, minutes(1000), minutes(240)],
  [20, triedFor - minutes(30), minutes(30)],
])('after attempt %i, %i ms old, the next one is in %i ms', (attempts, age, wait) => {
  expect(backOff(attempts, age)).toBe(wait)
})

test('a job is given up after 72 hours and not before', () => {
  let age = 0
  let attempts = 1
  for (let wait = backOff(attempts, age); wait !== null; wait = backOff(attempts, age)) {
    age += wait
    attempts += 1
  }
  expect(age).toBe(minutes(72 * 60))
  expect(attempts).toBe(23)
})
