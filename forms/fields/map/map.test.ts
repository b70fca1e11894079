import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { doubleArea, featureThrough, pointsOf, rounded, type ShapeName } from './geometry'
import { map } from './map'
import { readPosition } from './readPosition'
import type { Drawn, Position } from './shape'
import { printPosition } from './sketch'

const { read, judge, comesBack } = trying(map)
const field = { id: 'place', label: 'Où ?', max: 50 }

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map(rounded)
const position: fc.Arbitrary<Position> = fc.tuple(degrees(180), degrees(90))
const name = fc.constantFrom('', 'Entrée', 'Clôture : nord', 'Point', '{', '名')

const feature = fc
  .tuple(
    fc.constantFrom<ShapeName>('point', 'line', 'area'),
    name,
    fc.uniqueArray(position, { minLength: 3, maxLength: 6, selector: String }),
  )
  .filter(([shape, , points]) => shape !== 'area' || doubleArea(points) !== 0)
  .map(([shape, called, points]) =>
    featureThrough(shape, called, shape === 'point' ? points.slice(0, 1) : points),
  )

const drawn: fc.Arbitrary<Drawn> = fc
  .array(feature, { minLength: 1, maxLength: 4 })
  .map((features) => ({ type: 'FeatureCollection', features }))

test('what is printed is read back', () => {
  comesBack(drawn, field)
})

test('what is exported as GeoJSON is imported as it was', () => {
  fc.assert(
    fc.property(drawn, (value) => {
      expect(read(JSON.stringify(value), field)).toEqual(value)
    }),
  )
})

test('an area is counterclockwise and closed, and its first point stays the first', () => {
  fc.assert(
    fc.property(feature, (each) => {
      if (each.geometry.type !== 'Polygon') return
      expect(doubleArea(pointsOf(each))).toBeGreaterThan(0)
      expect(judge({ type: 'FeatureCollection', features: [each] }, field)).toBe('right')
    }),
  )
})

test('a position is read as it is printed, in both languages', () => {
  fc.assert(
    fc.property(position, fc.constantFrom('fr' as const, 'en' as const), (each, locale) => {
      expect(readPosition(printPosition(each, locale))).toEqual(each)
    }),
  )
})

test('500 points are the most, however they are spread', () => {
  const line = (count: number): Drawn => ({
    type: 'FeatureCollection',
    features: [
      featureThrough(
        'line',
        '',
        Array.from({ length: count }, (_, index) => [rounded(index / 1000), 1]),
      ),
    ],
  })
  expect([judge(line(500), field), judge(line(501), field)]).toEqual(['right', 'manyPoints'])
})

test('more may be asked for than there may be by default', () => {
  const points = (count: number): Drawn => ({
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, index) => featureThrough('point', '', [[index, 0]])),
  })
  const asked = { id: 'place', label: 'Où ?', min: 30 }
  expect([judge(points(29), asked), judge(points(30), asked), judge(points(31), asked)]).toEqual([
    'min',
    'right',
    'max',
  ])
  expect([judge(points(20), { id: 'a', label: 'A' }), judge(points(21), { id: 'a', label: 'A' })]).toEqual([
    'right',
    'max',
  ])
})

test('collections within collections become features; too deep ones are refused', () => {
  const point = { type: 'Point', coordinates: [1, 2] }
  const nested = (depth: number): object =>
    depth === 0 ? point : { type: 'GeometryCollection', geometries: [nested(depth - 1)] }
  expect(read(JSON.stringify(nested(3)), field)).toEqual({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: point }],
  })
  expect(read(JSON.stringify(nested(50)), field)).toBe('!geojson')
  expect(read(`{"type":"Point","coordinates":${'['.repeat(100_000)}`, field)).toBe('!geojson')
})

test('it is presented as a list of coordinates, and exported as WKT and GeoJSON', () => {
  const { value } = map.example
  expect(map.present(value, field, 'fr', {})).toEqual({
    kind: 'map',
    geojson: value,
    drawing: expect.objectContaining({ width: 400 }),
    text: 'Point\u00a0: Entrée\n48,5734 7,7521\n\nSurface\n48,573 7,752\n48,573 7,753\n48,574 7,753',
  })
  expect(map.columns?.(field, 'fr', {}).map(({ cell }) => cell(value))).toEqual([
    'GEOMETRYCOLLECTION (POINT (7.7521 48.5734), POLYGON ((7.752 48.573, 7.753 48.573, 7.753 48.574, 7.752 48.573)))',
    JSON.stringify(value),
  ])
})
