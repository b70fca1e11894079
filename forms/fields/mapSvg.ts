import type { MapDrawing } from './presentation'

/** A drawn feature as SVG draws it: a circle, or a path. */
export type MapMark =
  | { readonly kind: 'point'; readonly x: number; readonly y: number }
  | { readonly kind: 'line' | 'area'; readonly path: string }

/** What a drawing is made of, for the screen and for paper. */
export function marksOf({ features }: MapDrawing): readonly MapMark[] {
  return features.flatMap(({ shape, points }): readonly MapMark[] => {
    if (shape === 'point') return points.map(([x, y]) => ({ kind: shape, x, y }))
    const path = points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('')
    return [{ kind: shape, path: shape === 'area' ? `${path}Z` : path }]
  })
}

/** A drawing as a picture of its own (SVG 1.1); it holds numbers alone, nothing that anybody typed. */
export function mapSvg(drawing: MapDrawing, colour: string): string {
  const { width, height } = drawing
  const marks = marksOf(drawing).map((mark) => {
    if (mark.kind === 'point') return `<circle cx="${mark.x}" cy="${mark.y}" r="5" fill="${colour}"/>`
    const fill = mark.kind === 'area' ? `fill="${colour}" fill-opacity="0.15"` : 'fill="none"'
    return `<path d="${mark.path}" ${fill} stroke="${colour}" stroke-width="2"/>`
  })
  const frame = `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#f5f7fa" stroke="#c9cfdb"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${frame}${marks.join('')}</svg>`
}
