import { aDirectory } from '../../tests/support/directories'
import { systemClock } from '../clock'
import { type Limits, openLimits } from './limits'

const place = () => ({ data: aDirectory(), databaseUrl: null })
const guess = { name: 'guess', perMinute: 3 }
const save = { name: 'save', perMinute: 200 }

async function takeTimes(limits: Limits, times: number, limit = guess, key = 'someone'): Promise<number> {
  let refused = 0
  for (let time = 0; time < times; time++) {
    await limits
      .take(limit, key)
      .catch((error: { status: number; details: { retryAfterSeconds: number } }) => {
        expect(error.status).toBe(429)
        expect(error.details.retryAfterSeconds).toBeGreaterThan(0)
        expect(error.details.retryAfterSeconds).toBeLessThanOrEqual(60)
        refused += 1
      })
  }
  return refused
}

test('so many a minute and no more, each caller and each limit apart', async () => {
  const limits = await openLimits(place(), systemClock)
  expect(await takeTimes(limits, 5)).toBe(2)
  expect(await takeTimes(limits, 3, guess, 'someone else')).toBe(0)
  expect(await takeTimes(limits, 3, { name: 'other', perMinute: 3 })).toBe(0)
  await limits.close()
})

test('attempts at a secret are still counted after a restart', async () => {
  const where = place()
  const before = await openLimits(where, systemClock)
  expect(await takeTimes(before, 3)).toBe(0)
  await before.close()
  const after = await openLimits(where, systemClock)
  expect(await takeTimes(after, 1)).toBe(1)
  await after.close()
})

test('a limit that only keeps room for others writes nothing', async () => {
  const limits = await openLimits(place(), systemClock)
  expect(await takeTimes(limits, 205, save)).toBe(5)
  await limits.close()
})

test('sweeping forgets what is over and nothing else', async () => {
  const where = place()
  const limits = await openLimits(where, systemClock)
  expect(await takeTimes(limits, 3)).toBe(0)
  await limits.sweep()
  expect(await takeTimes(limits, 1)).toBe(1)
  const later = await openLimits(where, { now: () => new Date(Date.now() + 120_000) })
  await later.sweep()
  expect(await takeTimes(later, 1)).toBe(0)
  await later.close()
  await limits.close()
})
