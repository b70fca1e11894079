import type { Position } from '../../fields/map/shape'

/** Distances between two lines, in degrees, the widest first. */
const steps = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001]

/** As many lines as a view shows at least, in each direction. */
const fewest = 4

type Bounds = { readonly west: number; readonly south: number; readonly east: number; readonly north: number }

type Lines = {
  readonly type: 'MultiLineString'
  readonly coordinates: Position[][]
}

/** Meridians and parallels at round degrees that cover a view: what one sees where there is no map behind. */
export function graticule({ west, south, east, north }: Bounds): Lines {
  const span = Math.min(east - west, north - south)
  const step = steps.find((each) => span / each >= fewest) ?? 0.001
  const lines = [
    ...roundDegrees(west, east, step).map((longitude): Position[] => [
      [longitude, Math.max(south, -85)],
      [longitude, Math.min(north, 85)],
    ]),
    ...roundDegrees(south, north, step).map((latitude): Position[] => [
      [west, latitude],
      [east, latitude],
    ]),
  ]
  return { type: 'MultiLineString', coordinates: lines }
}

function roundDegrees(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step)
  const count = Math.max(0, Math.floor(to / step) - first + 1)
  return Array.from({ length: Math.min(count, 200) }, (_, index) => (first + index) * step)
}
