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

test('a ladder counts each of its times, also after a restart, and what waits climbs no further', async () => {
  const where = place()
  const steps = [
    { times: 2, seconds: 60 },
    { times: 3, seconds: 3600 },
  ]
  const ladder = { name: 'steep', steps }
  const before = await openLimits(where, systemClock)
  const waits = []
  for (let time = 0; time < 4; time++) waits.push((await before.climb(ladder, 'someone')).waitSeconds > 0)
  expect(waits).toEqual([false, false, true, true])
  await before.close()
  const after = await openLimits(where, systemClock)
  expect((await after.climb(ladder, 'someone')).waitSeconds).toBeLessThanOrEqual(60)
  // The minute is over; of the hour's three, two are taken.
  const hour = { name: 'steep', steps: steps.slice(1) }
  expect((await after.climb(hour, 'someone')).waitSeconds).toBe(0)
  expect((await after.climb(hour, 'someone')).waitSeconds).toBeGreaterThan(60)
  await after.forget(hour, 'someone')
  expect((await after.climb(hour, 'someone')).waitSeconds).toBe(0)
  await after.close()
})

test('of many climbers at once no more pass than may, and what is given back may be taken again', async () => {
  const limits = await openLimits(place(), systemClock)
  const ladder = { name: 'narrow', steps: [{ times: 3, seconds: 60 }] }
  const all = await Promise.all(Array.from({ length: 50 }, () => limits.climb(ladder, 'someone')))
  const passed = all.filter(({ waitSeconds }) => waitSeconds === 0)
  expect(passed).toHaveLength(3)
  await limits.forget(ladder, 'someone')
  const one = await limits.climb(ladder, 'someone')
  await one.giveBack()
  await one.giveBack()
  for (let time = 0; time < 3; time++) expect((await limits.climb(ladder, 'someone')).waitSeconds).toBe(0)
  expect((await limits.climb(ladder, 'someone')).waitSeconds).toBeGreaterThan(0)
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
