import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Drawn, Position } from '../../fields/map/shape'
import type { Words } from '../useWordsOf'
import { MapUnavailable } from './MapUnavailable'
import type { messages } from './messages'
import { canDraw, type OpenedMap, openMap } from './openMap'
import { useTiles } from './tiles'

export type MapCanvasProps = {
  readonly drawn: Drawn
  /** The feature that a click gives a point to, as the list calls it. */
  readonly active: string
  readonly words: Words<keyof (typeof messages)['fr']>
  /** A position as it is typed. */
  print(position: Position): string
  onPlace(position: Position): void
}

/** The map itself, loaded when it is opened; where it cannot be drawn, the list above does all of it. */
export function MapCanvas(drawing: MapCanvasProps) {
  const [isPossible, setPossible] = useState(canDraw)
  return isPossible ? <Drawing {...drawing} onFailure={() => setPossible(false)} /> : <MapUnavailable />
}

function Drawing(props: MapCanvasProps & { onFailure(): void }) {
  const { drawn, active, words, print, onPlace, onFailure } = props
  const tiles = useTiles()
  const frame = useRef<HTMLDivElement>(null)
  const opened = useRef<OpenedMap | null>(null)
  const latest = useRef({ drawn, onPlace, onFailure })
  const [centre, setCentre] = useState<Position>()
  useEffect(() => {
    latest.current = { drawn, onPlace, onFailure }
    opened.current?.draw(drawn)
  }, [drawn, onPlace, onFailure])
  useEffect(() => {
    if (frame.current === null) return
    const map = openedOrNot({
      frame: frame.current,
      drawn: latest.current.drawn,
      tiles,
      label: words('map'),
      onPlace: (position) => latest.current.onPlace(position),
      onMove: setCentre,
    })
    opened.current = map
    if (map === null) latest.current.onFailure()
    return () => map?.close()
  }, [tiles, words])
  return (
    <div className="map">
      <p className="hint">
        {words('mapHelp', { name: active })}
        {tiles === null && ` ${words('blank')}`}
      </p>
      <div className="map-window">
        <div ref={frame} className="map-frame" />
        <span className="map-centre" aria-hidden="true" />
      </div>
      <div className="map-actions">
        <MapButton onClick={() => opened.current && onPlace(opened.current.centre())}>
          {words('placeCentre')}
          {centre !== undefined && ` (${print(centre)})`}
        </MapButton>
        <MapButton onClick={() => opened.current?.zoom(1)}>{words('zoomIn')}</MapButton>
        <MapButton onClick={() => opened.current?.zoom(-1)}>{words('zoomOut')}</MapButton>
      </div>
    </div>
  )
}

/** A browser may have what maps need, and not give it. */
function openedOrNot(opening: Parameters<typeof openMap>[0]): OpenedMap | null {
  try {
    return openMap(opening)
  } catch {
    return null
  }
}

function MapButton({ children, onClick }: { readonly children: ReactNode; onClick(): void }) {
  return (
    <button type="button" className="ds-button" data-variant="secondary" onClick={onClick}>
      {children}
    </button>
  )
}
