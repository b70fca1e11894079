import { mannWhitney } from '../bench/timing/mannWhitney'

const counted = (length: number, from = 0) => Array.from({ length }, (_, index) => from + index)

test('two series that lie alike are no different, and two that lie apart are', () => {
  const even = counted(200).map((each) => 2 * each)
  const odd = counted(200).map((each) => 2 * each + 1)
  expect(mannWhitney(even, odd)).toBeGreaterThan(0.8)
  expect(mannWhitney(counted(200), counted(200, 1000))).toBeLessThan(1e-6)
})

test('p is the one of the tables', () => {
  // U = 150 of 400 for two times twenty: z = (50 − 0.5) / 36.97, p = 0.1806.
  const one = counted(20).map((each) => each + 0.5)
  const other = [...counted(15, 5), ...counted(5, -5)]
  const below = one.flatMap((each) => other.filter((its) => its < each)).length
  const z = (Math.abs(below - 200) - 0.5) / Math.sqrt((20 * 20 * 41) / 12)
  expect(mannWhitney(one, other)).toBeCloseTo(z < 0 ? 1 : 2 * upperTail(z), 4)
})

/** The normal tail by Simpson's rule. */
function upperTail(z: number): number {
  const steps = 2000
  const height = (8 - z) / steps
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  const inner = counted(steps - 1, 1).map((step) => (step % 2 ? 4 : 2) * density(z + step * height))
  return (height / 3) * (density(z) + density(8) + inner.reduce((sum, each) => sum + each, 0))
}
