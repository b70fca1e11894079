import { marksOf } from '../../forms/fields/mapSvg'
import type { MapDrawing } from '../../forms/fields/presentation'

/** A map as a drawing without a background; the coordinates under it say the same to those who do not see it. */
export function PresentedMap({ drawing }: { readonly drawing: MapDrawing }) {
  return (
    <svg className="map-drawing" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      {marksOf(drawing).map((mark, place) =>
        mark.kind === 'point' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a drawing have no name and never move.
          <circle key={place} cx={mark.x} cy={mark.y} r={5} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a drawing have no name and never move.
          <path key={place} d={mark.path} data-shape={mark.kind} />
        ),
      )}
    </svg>
  )
}
