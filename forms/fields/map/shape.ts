import { type Static, Type } from 'typebox'
import { hasKeys } from '../written'

const closed = { additionalProperties: false } as const

/** Longitude, then latitude, in degrees on WGS 84 (RFC 7946, 3.1.1 and 4). */
const Position = Type.Tuple([
  Type.Number({ minimum: -180, maximum: 180 }),
  Type.Number({ minimum: -90, maximum: 90 }),
])
export type Position = Static<typeof Position>

const Geometry = Type.Union([
  Type.Object({ type: Type.Literal('Point'), coordinates: Position }, closed),
  Type.Object({ type: Type.Literal('LineString'), coordinates: Type.Array(Position) }, closed),
  // One ring: an area has no holes here.
  Type.Object(
    {
      type: Type.Literal('Polygon'),
      coordinates: Type.Array(Type.Array(Position), { minItems: 1, maxItems: 1 }),
    },
    closed,
  ),
])
export type Geometry = Static<typeof Geometry>

const Feature = Type.Object(
  {
    type: Type.Literal('Feature'),
    properties: Type.Object({ name: Type.Optional(Type.String()) }, closed),
    geometry: Geometry,
  },
  closed,
)
export type Feature = Static<typeof Feature>

/** Points, lines and areas, each perhaps with a name: a GeoJSON FeatureCollection (RFC 7946). */
export const Drawn = Type.Object(
  { type: Type.Literal('FeatureCollection'), features: Type.Array(Feature) },
  closed,
)
export type Drawn = Static<typeof Drawn>

/** Whether anything has the shape of a map's value; the same verdict as `Drawn`, without the weight of its check. */
export function isDrawn(value: unknown): value is Drawn {
  return (
    hasKeys(value, ['type', 'features']) &&
    value.type === 'FeatureCollection' &&
    Array.isArray(value.features) &&
    value.features.every(isFeature)
  )
}

/** The positions of a geometry in order; an area's first one comes again at its end. */
export function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates]
  return geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? [])
}

function isFeature(value: unknown): value is Feature {
  return (
    hasKeys(value, ['type', 'properties', 'geometry']) &&
    value.type === 'Feature' &&
    hasKeys(value.properties, [], ['name']) &&
    (!('name' in value.properties) || typeof value.properties.name === 'string') &&
    isGeometry(value.geometry)
  )
}

function isGeometry(value: unknown): value is Geometry {
  if (!hasKeys(value, ['type', 'coordinates'])) return false
  const { type, coordinates } = value
  if (type === 'Point') return isPosition(coordinates)
  if (!Array.isArray(coordinates)) return false
  if (type === 'LineString') return coordinates.every(isPosition)
  const ring: unknown = coordinates[0]
  return type === 'Polygon' && coordinates.length === 1 && Array.isArray(ring) && ring.every(isPosition)
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length === 2 && isWithin(value[0], 180) && isWithin(value[1], 90)
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most
}
