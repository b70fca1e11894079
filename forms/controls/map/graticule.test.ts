import { graticule } from './graticule'

const view = (west: number, south: number, size: number) => ({
  west,
  south,
  east: west + size,
  north: south + size,
})

it.each([
  ['the whole Earth', view(-180, -85, 170), 30],
  ['a country', view(-5, 41, 14), 2],
  ['a town', view(7.7, 48.5, 0.1), 0.02],
  ['a garden', view(7.75, 48.57, 0.0002), 0.001],
])('%s is divided by round degrees', (_, bounds, step) => {
  const { coordinates } = graticule(bounds)
  expect(coordinates.length).toBeLessThan(30)
  for (const [[x = 0, y = 0] = [], [toX = 0] = []] of coordinates) {
    const fixed = x === toX ? x : y
    expect(Math.abs(fixed / step - Math.round(fixed / step))).toBeLessThan(1e-6)
  }
})

it('a view of nothing has no end of lines', () => {
  expect(graticule(view(0, 0, 0)).coordinates.length).toBeLessThan(5)
})
