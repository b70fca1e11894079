import { isLongerThan } from '../graphemes'
import type { Verdict } from '../rules'
import { type CountBound, countOf } from '../settings'
import {
  doubleArea,
  fewestPoints,
  isSame,
  pointsOf,
  rounded,
  type ShapeName,
  shapeOf,
  shapes,
} from './geometry'
import { type Drawn, type Feature, positionsOf } from './shape'

/** What an author may ask of a map. */
export type Limits = {
  readonly shapes?: readonly ShapeName[]
  readonly min?: CountBound
  readonly max?: CountBound
}

/** How many features there may be where the author set no bound. */
const defaultMax = 20

/** How many points there may be in all. */
const mostPoints = 500

/** The longest name of a feature, in graphemes. */
export const longestName = 100

/** The kinds of features that a question asks for. */
export function shapesAsked({ shapes: asked }: Limits): readonly ShapeName[] {
  return asked === undefined ? shapes : shapes.filter((shape) => asked.includes(shape))
}

/** How many features there may be. */
export function mostFeatures({ min, max }: Limits): number {
  return countOf(max) ?? Math.max(defaultMax, countOf(min) ?? 0)
}

/** Whether a map is canonical, of the kinds asked for, and neither too small nor too large. */
export function mapVerdict({ features }: Drawn, limits: Limits): Verdict {
  for (const feature of features) {
    const verdict = featureVerdict(feature, limits)
    if (verdict !== true) return verdict
  }
  const min = countOf(limits.min) ?? 0
  const max = mostFeatures(limits)
  if (features.length < min) return { code: 'min', params: { count: min } }
  if (features.length > max) return { code: 'max', params: { count: max } }
  const points = features.reduce((count, feature) => count + pointsOf(feature).length, 0)
  return points <= mostPoints || { code: 'manyPoints', params: { count: mostPoints } }
}

function featureVerdict(feature: Feature, limits: Limits): Verdict {
  const shape = shapeOf(feature.geometry)
  const asked = shapesAsked(limits)
  if (!asked.includes(shape)) return { code: 'shapes', params: { shape } }
  const { name } = feature.properties
  if (name !== undefined && (name === '' || name !== name.trim() || /\s{2}|[^\S ]/.test(name)))
    return { code: 'nameShape' }
  if (name !== undefined && isLongerThan(name, longestName))
    return { code: 'longName', params: { count: longestName } }
  const points = pointsOf(feature)
  if (points.length < fewestPoints[shape])
    return { code: 'fewPoints', params: { shape, count: fewestPoints[shape] } }
  const isCanonical = points.every(
    (point, place) =>
      point.every((degrees) => Object.is(degrees, rounded(degrees))) && !isSame(point, points[place - 1]),
  )
  if (!isCanonical) return { code: 'precision' }
  if (shape !== 'area') return true
  const ring = positionsOf(feature.geometry)
  if (!isSame(ring[0], ring.at(-1))) return { code: 'ring' }
  const area = doubleArea(points)
  return area > 0 || { code: area === 0 ? 'flat' : 'ring' }
}
