import fc from 'fast-check'
import { mapSvg, marksOf } from '../mapSvg'
import { drawingOf } from './drawing'
import { featureThrough, rounded } from './geometry'
import type { Drawn, Position } from './shape'

const drawnOf = (...features: Drawn['features']): Drawn => ({ type: 'FeatureCollection', features })
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map(rounded)
const positions = fc.array(fc.tuple(degrees(180), degrees(90)), { minLength: 2, maxLength: 6 })

test('everything stands inside the box, wherever it is on Earth', () => {
  fc.assert(
    fc.property(positions, (points) => {
      const { width, height, features } = drawingOf(drawnOf(featureThrough('line', '', points)))
      for (const [x, y] of features.flatMap((feature) => feature.points)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(height)
      }
    }),
  )
})

test('north is up, east is right, and a single point stands in the middle', () => {
  const south: Position = [7, 48]
  const northEast: Position = [8, 49]
  const { features } = drawingOf(drawnOf(featureThrough('line', '', [south, northEast])))
  const [first, last] = features[0]?.points ?? []
  expect([last?.[0], first?.[1]]).toEqual([expect.any(Number), expect.any(Number)])
  expect(last?.[0]).toBeGreaterThan(first?.[0] ?? 0)
  expect(last?.[1]).toBeLessThan(first?.[1] ?? 0)
  expect(drawingOf(drawnOf(featureThrough('point', '', [south]))).features[0]?.points).toEqual([[200, 150]])
})

test('a square on the ground is a square on paper, though degrees of longitude are shorter there', () => {
  const narrow = Math.cos((60 * Math.PI) / 180)
  const side: Position[] = [
    [0, 59.995],
    [0.01 / narrow, 59.995],
    [0.01 / narrow, 60.005],
  ]
  const points = drawingOf(drawnOf(featureThrough('area', '', side))).features[0]?.points ?? []
  const [a, b, c] = points
  expect(Math.abs((b?.[0] ?? 0) - (a?.[0] ?? 0))).toBeCloseTo(Math.abs((c?.[1] ?? 0) - (b?.[1] ?? 0)), 0)
})

test('marks are circles for points and paths for the others, an area closed', () => {
  const marks = marksOf({
    width: 10,
    height: 10,
    features: [
      { shape: 'point', points: [[1, 2]] },
      {
        shape: 'line',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
      {
        shape: 'area',
        points: [
          [0, 0],
          [1, 0],
          [1, 1],
        ],
      },
    ],
  })
  expect(marks).toEqual([
    { kind: 'point', x: 1, y: 2 },
    { kind: 'line', path: 'M0 0L1 1' },
    { kind: 'area', path: 'M0 0L1 0L1 1Z' },
  ])
})

test('the picture holds nothing that anybody typed', () => {
  const svg = mapSvg(drawingOf(drawnOf(featureThrough('point', '<script>', [[7, 48]]))), '#1b1f2a')
  expect(svg).toMatch(/^<svg [^<]*<rect [^<]*<circle cx="200" cy="150" r="5" fill="#1b1f2a"\/><\/svg>$/)
})
