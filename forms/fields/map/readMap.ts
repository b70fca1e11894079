import type { Reading, Refusal } from '../fieldType'
import { doubleArea, featureThrough, fewestPoints, isSame } from './geometry'
import { readGeoJson } from './readGeoJson'
import { readPosition } from './readPosition'
import type { Drawn, Feature, Position } from './shape'
import { type Sketch, sketchesIn } from './sketch'

/** Longer than 500 points and their names can be; a file of GeoJSON may be. */
const longestTyped = 1_000_000

/** What a sentence quotes of a line that cannot be read, in characters. */
const longestQuote = 40

/**
 * A typed map: GeoJSON, or features with their points one a line (`sketch.ts`). Points are rounded to six decimals, areas
 * closed and turned counterclockwise; anything that cannot be read is refused with the line it is on.
 */
export function readMap(typed: string): Reading<Drawn> {
  if (typed.trim() === '') return { value: undefined }
  if (typed.length > longestTyped) return { problem: { code: 'unreadable' } }
  if (typed.trimStart().startsWith('{')) return readGeoJson(typed)
  const features: Feature[] = []
  for (const sketch of sketchesIn(typed)) {
    const read = readSketch(sketch)
    if ('problem' in read) return read
    features.push(read)
  }
  return features.length === 0 ? { value: undefined } : { value: { type: 'FeatureCollection', features } }
}

function readSketch({ shape, name, text }: Sketch): Feature | { readonly problem: Refusal } {
  const points: Position[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const point = readPosition(line)
    if (point === undefined || point === 'range') {
      const quote = line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line
      return { problem: { code: point ?? 'position', params: { typed: quote } } }
    }
    // The same point twice in a row says nothing; some close an area with its first point.
    if (!isSame(point, points.at(-1))) points.push(point)
  }
  if (shape === 'area' && points.length > 1 && isSame(points[0], points.at(-1))) points.pop()
  if (points.length < fewestPoints[shape])
    return { problem: { code: 'fewPoints', params: { shape, count: fewestPoints[shape] } } }
  if (shape === 'point' && points.length > 1) return { problem: { code: 'onePoint' } }
  if (shape === 'area' && doubleArea(points) === 0) return { problem: { code: 'flat' } }
  return featureThrough(shape, name, points)
}
