import './map.css'
import { GeoJSONSource, Map as MapLibre, ScaleControl, setWorkerUrl } from 'maplibre-gl'
// As a file of ours: the content security policy allows no other worker.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { rounded } from '../../fields/map/geometry'
import { type Drawn, type Position, positionsOf } from '../../fields/map/shape'
import { graticule } from './graticule'
import type { Tiles } from './tiles'

/** The map on screen. */
export type OpenedMap = {
  draw(drawn: Drawn): void
  centre(): Position
  zoom(by: 1 | -1): void
  close(): void
}

type Opening = {
  readonly frame: HTMLElement
  readonly drawn: Drawn
  readonly tiles: Tiles | null
  /** What the map is called by those who do not see it. */
  readonly label: string
  onPlace(position: Position): void
  onMove(centre: Position): void
}

/** What is shown while there is nothing to show: metropolitan France. */
const france: { center: [number, number]; zoom: number } = { center: [2.5, 46.6], zoom: 4.2 }

/** Whether this browser can draw a map. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}

/** Draws a map in `frame`. It asks nothing of the network but its tiles, where there are any. */
export function openMap({ frame, drawn, tiles, label, onPlace, onMove }: Opening): OpenedMap {
  setWorkerUrl(workerUrl)
  const map = new MapLibre({
    container: frame,
    style: { version: 8, sources: {}, layers: [] },
    attributionControl: tiles === null ? false : { compact: false },
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 19,
    locale: { 'Map.Title': label },
    ...viewOf(drawn),
  })
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left')
  let latest = drawn
  const setData = (id: string, data: Parameters<GeoJSONSource['setData']>[0]) => {
    const source = map.getSource(id)
    if (source instanceof GeoJSONSource) void source.setData(data)
  }
  const moved = () => {
    const bounds = map.getBounds()
    const view = {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    }
    if (tiles === null) setData('graticule', graticule(view))
    onMove(positionAt(map.getCenter()))
  }
  map.on('load', () => {
    addLayers(map, latest, tiles, colourOf(frame))
    moved()
  })
  map.on('moveend', moved)
  map.on('click', ({ lngLat }) => onPlace(positionAt(lngLat)))
  return {
    draw(next) {
      latest = next
      setData('drawn', next)
    },
    centre: () => positionAt(map.getCenter()),
    zoom: (by) => void map.zoomTo(map.getZoom() + by),
    close: () => map.remove(),
  }
}

function positionAt(lngLat: { wrap(): { readonly lng: number; readonly lat: number } }): Position {
  const { lng, lat } = lngLat.wrap()
  return [rounded(lng), rounded(lat)]
}

function viewOf(drawn: Drawn) {
  const positions = drawn.features.flatMap(({ geometry }) => positionsOf(geometry))
  const [first] = positions
  if (first === undefined) return france
  const [longitudes, latitudes] = [positions.map(([each]) => each), positions.map(([, each]) => each)]
  const bounds: [number, number, number, number] = [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ]
  return {
    bounds,
    fitBoundsOptions: { padding: 48, maxZoom: 16 },
  }
}

function addLayers(map: MapLibre, drawn: Drawn, tiles: Tiles | null, colour: string): void {
  map.addSource('graticule', { type: 'geojson', data: graticule({ west: 0, south: 0, east: 0, north: 0 }) })
  map.addSource('drawn', { type: 'geojson', data: drawn })
  if (tiles !== null) {
    map.addSource('tiles', {
      type: 'raster',
      tiles: [tiles.tiles],
      tileSize: 256,
      attribution: escaped(tiles.credits),
    })
    map.addLayer({ id: 'tiles', type: 'raster', source: 'tiles' })
  }
  map.addLayer({
    id: 'graticule',
    type: 'line',
    source: 'graticule',
    paint: { 'line-color': '#8a93a0', 'line-width': 1 },
  })
  map.addLayer({
    id: 'areas',
    type: 'fill',
    source: 'drawn',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colour, 'fill-opacity': 0.2 },
  })
  map.addLayer({
    id: 'lines',
    type: 'line',
    source: 'drawn',
    paint: { 'line-color': colour, 'line-width': 3 },
  })
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'drawn',
    paint: {
      'circle-color': colour,
      'circle-radius': 6,
      'circle-stroke-color': '#ffffff',
      'circle-stroke-width': 2,
    },
  })
}

/** The page's own main colour. */
function colourOf(frame: HTMLElement): string {
  return getComputedStyle(frame).color
}

/** The library takes credits as HTML; ours are plain. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
