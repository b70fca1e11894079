import type { Drawn, Feature, Position } from './shape'

/** A map as Well-Known Text (OGC 06-103r4, 7), which spreadsheets of geographers read: longitude before latitude. */
export function wktOf({ features }: Drawn): string {
  const [first, ...others] = features.map(geometryText)
  return others.length === 0 ? (first ?? '') : `GEOMETRYCOLLECTION (${[first, ...others].join(', ')})`
}

function geometryText({ geometry }: Feature): string {
  if (geometry.type === 'Point') return `POINT (${text(geometry.coordinates)})`
  if (geometry.type === 'LineString') return `LINESTRING (${list(geometry.coordinates)})`
  return `POLYGON (${geometry.coordinates.map((ring) => `(${list(ring)})`).join(', ')})`
}

function list(positions: readonly Position[]): string {
  return positions.map(text).join(', ')
}

function text([longitude, latitude]: Position): string {
  return [longitude, latitude].map((degrees) => degrees.toFixed(6).replace(/\.?0+$/, '')).join(' ')
}
