import type { Reading, Refusal } from '../fieldType'
import { graphemes } from '../graphemes'
import { doubleArea, featureThrough, isSame, rounded, type ShapeName } from './geometry'
import { longestName } from './mapVerdict'
import type { Drawn, Feature, Position } from './shape'

/** Why a file is not read: thrown inside, given as a problem outside. */
class Unreadable extends Error {
  readonly refusal: Refusal
  constructor(code: string) {
    super(code)
    this.refusal = { code }
  }
}

/** As deep as collections of collections may be. */
const deepest = 5

/**
 * GeoJSON of any kind (RFC 7946) as a map's value: several geometries become several features, of their properties a
 * `name` is kept, altitudes are left out. Refused: holes in areas, and coordinates that are not degrees of longitude and latitude.
 */
export function readGeoJson(text: string): Reading<Drawn> {
  try {
    const features = [...featuresIn(JSON.parse(text), '', 0)]
    return features.length === 0
      ? { problem: { code: 'empty' } }
      : { value: { type: 'FeatureCollection', features } }
  } catch (error) {
    return { problem: error instanceof Unreadable ? error.refusal : { code: 'geojson' } }
  }
}

function* featuresIn(json: unknown, name: string, depth: number): Generator<Feature> {
  // A feature that stands nowhere (RFC 7946, 3.2).
  if (json === null && depth > 0) return
  if (!isObject(json) || depth > deepest) throw new Unreadable('geojson')
  const { type, coordinates } = json
  if (type === 'FeatureCollection')
    for (const feature of listOf(json.features)) yield* featuresIn(feature, '', depth + 1)
  else if (type === 'Feature') yield* featuresIn(json.geometry, nameOf(json.properties), depth + 1)
  else if (type === 'GeometryCollection')
    for (const geometry of listOf(json.geometries)) yield* featuresIn(geometry, name, depth + 1)
  else if (type === 'Point') yield featureThrough('point', name, [positionOf(coordinates)])
  else if (type === 'MultiPoint')
    for (const point of listOf(coordinates)) yield featureThrough('point', name, [positionOf(point)])
  else if (type === 'LineString') yield path('line', name, coordinates)
  else if (type === 'MultiLineString') for (const line of listOf(coordinates)) yield path('line', name, line)
  else if (type === 'Polygon') yield area(name, coordinates)
  else if (type === 'MultiPolygon') for (const polygon of listOf(coordinates)) yield area(name, polygon)
  else throw new Unreadable('geojson')
}

function area(name: string, rings: unknown): Feature {
  const [outer, ...holes] = listOf(rings)
  if (holes.length > 0) throw new Unreadable('holes')
  return path('area', name, outer)
}

function path(shape: ShapeName, name: string, coordinates: unknown): Feature {
  const points = listOf(coordinates).map(positionOf)
  const apart = points.filter((point, place) => place === 0 || !isSame(point, points[place - 1]))
  const open = shape === 'area' && isSame(apart[0], apart.at(-1)) ? apart.slice(0, -1) : apart
  if (open.length < (shape === 'area' ? 3 : 2)) throw new Unreadable('geojson')
  if (shape === 'area' && doubleArea(open) === 0) throw new Unreadable('flat')
  return featureThrough(shape, name, open)
}

function positionOf(json: unknown): Position {
  const [longitude, latitude] = listOf(json)
  if (typeof longitude !== 'number' || typeof latitude !== 'number') throw new Unreadable('geojson')
  // A projected file (Lambert 93) counts metres.
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) throw new Unreadable('projected')
  return [rounded(longitude), rounded(latitude)]
}

function nameOf(properties: unknown): string {
  const name = isObject(properties) ? (properties.name ?? properties.nom) : undefined
  const text = typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : ''
  return graphemes(text) > longestName ? '' : text
}

function listOf(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw new Unreadable('geojson')
  return json
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
