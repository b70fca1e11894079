import { fuzzOne, type Target } from './fuzz/fuzz'

/** How long nothing may take, in milliseconds of the processor's time: beyond, it hangs. */
const hanging = 5000

test.each<Target>(['definitions', 'answers'])('1,000 hostile %s: none crashes, none hangs', (target) => {
  const fuzzed = Array.from({ length: 1000 }, (_, seed) => fuzzOne(target, seed + 1))
  expect(fuzzed.filter(({ fault }) => fault !== undefined)).toEqual([])
  expect(fuzzed.filter(({ milliseconds }) => milliseconds > hanging)).toEqual([])
  // Some are let through: what is only ever refused tries nothing.
  const outcomes = new Set(fuzzed.map(({ outcome }) => outcome))
  expect(outcomes).toEqual(new Set(target === 'definitions' ? ['right', 'refused'] : ['taken', 'refused']))
})
