import type { MapDrawing } from '../presentation'
import { shapeOf } from './geometry'
import { type Drawn, positionsOf } from './shape'

/** The box that a drawing fits in, and the room around it. */
const box = { width: 400, height: 300, margin: 14 }

/**
 * A map without its background, north up: degrees of longitude as narrow as they are at its middle, so that shapes keep
 * their form. A single point stands in the middle.
 */
export function drawingOf(drawn: Drawn): MapDrawing {
  const positions = drawn.features.flatMap(({ geometry }) => positionsOf(geometry))
  const latitudes = extent(positions.map(([, latitude]) => latitude))
  const narrow = Math.max(Math.cos((latitudes.middle * Math.PI) / 180), 0.01)
  const longitudes = extent(positions.map(([longitude]) => longitude))
  const scale = Math.min(
    (box.width - 2 * box.margin) / Math.max(longitudes.span * narrow, 1e-9),
    (box.height - 2 * box.margin) / Math.max(latitudes.span, 1e-9),
  )
  const across = (longitude: number) => box.width / 2 + (longitude - longitudes.middle) * narrow * scale
  const down = (latitude: number) => box.height / 2 - (latitude - latitudes.middle) * scale
  return {
    width: box.width,
    height: box.height,
    features: drawn.features.map(({ geometry }) => ({
      shape: shapeOf(geometry),
      points: positionsOf(geometry).map(([longitude, latitude]) => [
        tenth(across(longitude)),
        tenth(down(latitude)),
      ]),
    })),
  }
}

function extent(values: readonly number[]): { readonly middle: number; readonly span: number } {
  const least = values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  const most = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY)
  return values.length === 0 ? { middle: 0, span: 0 } : { middle: (least + most) / 2, span: most - least }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
