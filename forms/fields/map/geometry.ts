import type { Feature, Geometry, Position } from './shape'

/** The kinds of features, in the order they are offered. */
export const shapes = ['point', 'line', 'area'] as const
export type ShapeName = (typeof shapes)[number]

/** How many points a feature of each kind has at least. */
export const fewestPoints: Readonly<Record<ShapeName, number>> = { point: 1, line: 2, area: 3 }

/** The kind of a geometry. */
export function shapeOf({ type }: Geometry): ShapeName {
  return type === 'Point' ? 'point' : type === 'LineString' ? 'line' : 'area'
}

/** A degree to six decimals, some ten centimetres (RFC 7946, 11.2); never `-0`. */
export function rounded(degrees: number): number {
  return Number(degrees.toFixed(6)) + 0
}

/** A feature through points in the order they were given; an area's ring is closed, and counterclockwise (RFC 7946, 3.1.6). */
export function featureThrough(shape: ShapeName, name: string, points: readonly Position[]): Feature {
  const properties = name === '' ? {} : { name }
  return { type: 'Feature', properties, geometry: geometryThrough(shape, points) }
}

/** The points of a feature, each once: without the one that closes an area. */
export function pointsOf({ geometry }: Feature): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates]
  if (geometry.type === 'LineString') return geometry.coordinates
  return (geometry.coordinates[0] ?? []).slice(0, -1)
}

/** Twice the area that a ring encloses, in square degrees: positive when it runs counterclockwise, 0 when it is flat. */
export function doubleArea(ring: readonly Position[]): number {
  const sum = ring.reduce((total, [x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [x, y]
    return total + (x * nextY - nextX * y)
  }, 0)
  // Smaller than any triangle on the grid of six decimals: what floating point leaves of a flat ring.
  return Math.abs(sum) < 5e-13 ? 0 : sum
}

/** Whether two positions are the same. */
export function isSame(one: Position | undefined, other: Position | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]
}

function geometryThrough(shape: ShapeName, points: readonly Position[]): Geometry {
  const [first] = points
  if (shape === 'point') return { type: 'Point', coordinates: first ?? [0, 0] }
  if (shape === 'line') return { type: 'LineString', coordinates: [...points] }
  const open = isSame(first, points.at(-1)) && points.length > 1 ? points.slice(0, -1) : points
  // The person's first point stays the first.
  const turned = doubleArea(open) < 0 ? [...open.slice(0, 1), ...open.slice(1).reverse()] : [...open]
  return { type: 'Polygon', coordinates: [first === undefined ? [] : [...turned, first]] }
}
