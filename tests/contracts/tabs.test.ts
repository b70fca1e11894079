import { jest } from '@jest/globals'
import { overInterleavings } from './tabs/overInterleavings'

// How 10,000 fare: `npm run bench -- tabs`.
jest.setTimeout(300_000)

test('100 interleavings of two tabs: nothing written over unseen, nothing acknowledged lost, both on one draft', async () => {
  const faults: string[] = []
  const sums = { saves: 0, asked: 0, repeated: 0 }
  await overInterleavings(1, 100, (seed, one) => {
    faults.push(...one.faults.map((fault) => `seed ${seed}: ${fault}`))
    sums.saves += one.saves
    sums.asked += one.asked
    sums.repeated += one.repeated
  })
  expect(faults).toEqual([])
  // The tabs did meet: they were asked, and saves were repeated.
  expect(sums.saves).toBeGreaterThan(300)
  expect(sums.asked).toBeGreaterThan(30)
  expect(sums.repeated).toBeGreaterThan(30)
})
