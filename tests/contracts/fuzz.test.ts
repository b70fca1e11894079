import { jest } from '@jest/globals'
import { closeDoors } from './fuzz/enterDoors'
import { type Fuzzed, fuzzOne, longest, type Target } from './fuzz/fuzz'

jest.setTimeout(600_000)
afterAll(closeDoors)

test.each<readonly [Target, outcomes: readonly Fuzzed['outcome'][]]>([
  ['definitions', ['right', 'refused']],
  ['answers', ['taken', 'submitted', 'refused']],
])('1,000 hostile %s: none crashes, none takes long, none leaves a mark', async (target, outcomes) => {
  const fuzzed: Fuzzed[] = []
  for (let seed = 1; seed <= 1000; seed++) fuzzed.push(await fuzzOne(target, seed))
  expect(fuzzed.filter(({ fault }) => fault !== undefined)).toEqual([])
  expect(fuzzed.filter(({ milliseconds }) => milliseconds > longest)).toEqual([])
  // Some are let through: what is only ever refused tries nothing.
  expect(new Set(fuzzed.map(({ outcome }) => outcome))).toEqual(new Set(outcomes))
})
