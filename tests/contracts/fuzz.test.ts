import { jest } from '@jest/globals'
import { closeDoors } from './fuzz/enterDoors'
import { type Fuzzed, fuzzOne, type Target } from './fuzz/fuzz'

// How long each takes is measured by `npm run bench -- fuzz`, over 100,000.
jest.setTimeout(300_000)
afterAll(closeDoors)

test.each<readonly [Target, outcomes: readonly Fuzzed['outcome'][]]>([
  ['definitions', ['right', 'refused']],
  ['answers', ['taken', 'submitted', 'refused']],
])('300 hostile %s: none crashes, none hangs, none leaves a mark', async (target, outcomes) => {
  const fuzzed: Fuzzed[] = []
  for (let seed = 1; seed <= 300; seed++) fuzzed.push(await fuzzOne(target, seed))
  expect(fuzzed.filter(({ fault }) => fault !== undefined)).toEqual([])
  // Some are let through: what is only ever refused tries nothing.
  expect(new Set(fuzzed.map(({ outcome }) => outcome))).toEqual(new Set(outcomes))
})
