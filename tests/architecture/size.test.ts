import { sources, textOf } from './sources'

const lengths = sources
  .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines)

test('half of the files have at most 60 lines', () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(60)
})

test('95 in 100 files have at most 200 lines', () => {
  expect(quantile(0.95)).toBeLessThanOrEqual(200)
})

test('no file has more than 300 lines', () => {
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
})

function quantile(share: number): number | undefined {
  return lengths[Math.floor((lengths.length - 1) * share)]?.lines
}
