import { readPosition } from './readPosition'
import type { Position } from './shape'

/** France and its overseas lands, as longitudes and latitudes of their corners (IGN, Admin Express, rounded outwards). */
const france: readonly (readonly [west: number, south: number, east: number, north: number])[] = [
  [-5.3, 41.2, 9.7, 51.2],
  [-63.3, 14.3, -60.7, 18.2],
  [-54.7, 2.1, -51.5, 5.8],
  [55.1, -21.5, 55.9, -20.8],
  [44.9, -13.1, 45.4, -12.5],
  [-56.5, 46.7, -56, 47.2],
]

/** Whether some line was written longitude first: read as it stands it lies far from France, turned round it lies there. */
export function looksSwapped(text: string): boolean {
  return text.split('\n').some((line) => {
    const position = readPosition(line)
    return Array.isArray(position) && !isInFrance(position) && isInFrance([position[1], position[0]])
  })
}

function isInFrance([longitude, latitude]: Position): boolean {
  return france.some(
    ([west, south, east, north]) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  )
}
