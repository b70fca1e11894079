import type { ValueTable } from '../valueTable'

const wgs84 = 'RFC 7946, § 4 : WGS 84, degrés décimaux'
const order = 'RFC 7946, § 3.1.1 : longitude, puis latitude ; tapées, la latitude d’abord, comme on les dit'
const french = 'règle de Guichet : la virgule décimale se lit, une position par ligne'
const iso6709 = 'ISO 6709:2022, annexe D : degrés, minutes, secondes et hémisphère pour les personnes'
const west = 'règle de Guichet : O est l’ouest, W aussi'
const decimals = 'RFC 7946, § 11.2 : six décimales suffisent'
const ring = 'RFC 7946, § 3.1.6 : un contour fermé, dans le sens inverse des aiguilles d’une montre'
const line = 'RFC 7946, § 3.1.4 : une ligne a deux positions au moins'
const collection = 'RFC 7946, § 3.3 : FeatureCollection'
const multi = 'RFC 7946, § 3.1.3, 3.1.5, 3.1.7 : plusieurs géométries, plusieurs éléments'
const altitude = 'RFC 7946, § 3.1.1 : une altitude est permise ; elle n’est pas gardée'
const names = 'règle de Guichet : un titre dit la forme et le nom, puis une position par ligne'
const holes = 'règle de Guichet : une surface n’a qu’un contour'
const typedOnly = 'règle de Guichet : ce qui ne se lit pas est refusé, jamais deviné'
const limits = 'règle de Guichet : « shapes », « min », « max »'
const canonical = 'règle de Guichet : la forme canonique'

type Json = {
  readonly [key: string]:
    | string
    | number
    | Json
    | readonly (number | Json | readonly number[] | readonly (readonly number[])[])[]
}
const collectionOf = (...features: Json[]) => ({ type: 'FeatureCollection', features })
const feature = (
  type: string,
  coordinates: readonly (number | readonly number[] | readonly (readonly number[])[])[],
  name?: string,
) => ({
  type: 'Feature',
  properties: name === undefined ? {} : { name },
  geometry: { type, coordinates },
})
const strasbourg = collectionOf(feature('Point', [7.7521, 48.5734]))
const toSeconds = collectionOf(feature('Point', [7.752222, 48.573333]))
const path = [
  [7.75, 48.57],
  [7.76, 48.58],
]
const square = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
]
const clockwise = [
  [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ],
]

export const values: ValueTable = {
  about: 'Un lieu, un tracé ou une surface, en GeoJSON : dessiné, tapé ou importé.',
  accepted: [
    { typed: '48,5734 7,7521', kept: strasbourg, because: french },
    { typed: '48.5734, 7.7521', kept: strasbourg, because: wgs84 },
    { typed: '48.5734,7.7521', kept: strasbourg, because: wgs84 },
    { typed: '48,5734,7,7521', kept: strasbourg, because: french },
    { typed: '48,5734 ; 7,7521', kept: strasbourg, because: french },
    { typed: '48.5734 7.7521', kept: strasbourg, because: wgs84 },
    { typed: '48.5734° N, 7.7521° E', kept: strasbourg, because: iso6709 },
    { typed: 'N 48,5734 E 7,7521', kept: strasbourg, because: iso6709 },
    { typed: '7.7521 E, 48.5734 N', kept: strasbourg, because: iso6709 },
    { typed: '48° 34′ 24″ N 7° 45′ 8″ E', kept: toSeconds, because: iso6709 },
    { typed: '48°34\'24"N 7°45\'8"E', kept: toSeconds, because: iso6709 },
    { typed: "48° 34' 24'' N, 7° 45' 8'' E", kept: toSeconds, because: iso6709 },
    { typed: '48°34’24”N 7°45’8”E', kept: toSeconds, because: iso6709 },
    { typed: '48 34 24 N 7 45 8 E', kept: toSeconds, because: iso6709 },
    {
      typed: '48° 34,4′ N 7° 45,1333′ E',
      kept: collectionOf(feature('Point', [7.752222, 48.573333])),
      field: { max: 1 },
      because: iso6709,
    },
    {
      typed: '48° 23′ N 4° 29′ O',
      kept: collectionOf(feature('Point', [-4.483333, 48.383333])),
      because: west,
    },
    {
      typed: '48° 23′ N 4° 29′ W',
      kept: collectionOf(feature('Point', [-4.483333, 48.383333])),
      because: west,
    },
    { typed: '-22,2758 166,458', kept: collectionOf(feature('Point', [166.458, -22.2758])), because: order },
    { typed: '48.57340049, 7.75210011', kept: strasbourg, because: decimals },
    {
      typed: 'Point : Entrée\n48,5734 7,7521',
      kept: collectionOf(feature('Point', [7.7521, 48.5734], 'Entrée')),
      because: names,
    },
    {
      typed: 'Ligne\n48,57 7,75\n48,58 7,76',
      kept: collectionOf(feature('LineString', path)),
      because: line,
    },
    { typed: 'Surface\n0 0\n0 1\n1 1\n1 0', kept: collectionOf(feature('Polygon', square)), because: ring },
    {
      typed: 'Surface\n0 0\n1 0\n1 1\n0 1\n0 0',
      kept: collectionOf(feature('Polygon', square)),
      because: ring,
    },
    {
      typed: '48,5734 7,7521\n48,57 7,75',
      kept: collectionOf(feature('Point', [7.7521, 48.5734]), feature('Point', [7.75, 48.57])),
      because: names,
    },
    { typed: '{"type":"Point","coordinates":[7.7521,48.5734,142]}', kept: strasbourg, because: altitude },
    {
      typed: '{"type":"MultiLineString","coordinates":[[[7.75,48.57],[7.76,48.58]]]}',
      kept: collectionOf(feature('LineString', path)),
      because: multi,
    },
    {
      typed: JSON.stringify({ type: 'Polygon', coordinates: clockwise }),
      kept: collectionOf(feature('Polygon', square)),
      because: ring,
    },
    { sent: strasbourg, because: collection },
    { sent: collectionOf(feature('Polygon', square)), because: ring },
    {
      sent: collectionOf(feature('LineString', path, 'Clôture')),
      field: { shapes: ['line'] },
      because: limits,
    },
  ],
  refused: [
    { typed: '48,7', code: 'position', because: typedOnly },
    { typed: '48.5734', code: 'position', because: typedOnly },
    { typed: 'Strasbourg', code: 'position', because: typedOnly },
    { typed: '48,5734 7,7521 142', code: 'position', because: typedOnly },
    { typed: '48° 61′ N 7° 45′ E', code: 'position', because: 'ISO 6709:2022 : moins de 60 minutes' },
    { typed: '48.5 N 7.7 N', code: 'position', because: iso6709 },
    { typed: '-48.5 S 7.7 E', code: 'position', because: iso6709 },
    { typed: '48.5 N 7.7', code: 'position', because: iso6709 },
    { typed: '٤٨.٥٧ ٧.٧٥', code: 'position', because: typedOnly },
    { typed: '91 7', code: 'range', because: 'RFC 7946, § 4 : la latitude va de -90 à 90' },
    { typed: '48 181', code: 'range', because: 'RFC 7946, § 4 : la longitude va de -180 à 180' },
    { typed: 'Point : Entrée', code: 'fewPoints', because: names },
    { typed: 'Ligne\n48,57 7,75', code: 'fewPoints', because: line },
    { typed: 'Surface\n0 0\n0 1\n0 0', code: 'fewPoints', because: ring },
    {
      typed: 'Point\n48,57 7,75\n48,58 7,76',
      code: 'onePoint',
      because: 'RFC 7946, § 3.1.2 : un point est une position',
    },
    {
      typed: 'Surface\n0 0\n1 1\n2 2',
      code: 'flat',
      because: 'règle de Guichet : une surface n’est pas une ligne',
    },
    { typed: '{"type":"Point","coordinates":[1050000,6840000]}', code: 'projected', because: wgs84 },
    { typed: '{"type":"Topology"}', code: 'geojson', because: 'RFC 7946, § 1.4 : les neuf types de GeoJSON' },
    { typed: '{"type":"Point","coordinates":["7.75","48.57"]}', code: 'geojson', because: order },
    { typed: '{"type":"FeatureCollection","features":[]}', code: 'empty', because: canonical },
    { typed: '{"type":', code: 'geojson', because: 'RFC 8259 : ce n’est pas du JSON' },
    {
      typed: '{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}',
      code: 'holes',
      because: holes,
    },
    { sent: strasbourg, field: { shapes: ['area'] }, code: 'shapes', because: limits },
    { sent: strasbourg, field: { min: 2 }, code: 'min', because: limits },
    {
      sent: collectionOf(feature('Point', [0, 0]), feature('Point', [1, 1])),
      field: { max: 1 },
      code: 'max',
      because: limits,
    },
    { sent: collectionOf(feature('Polygon', clockwise)), code: 'ring', because: ring },
    { sent: collectionOf(feature('Point', [7.75210001, 48.5734])), code: 'precision', because: decimals },
    { sent: collectionOf(feature('Point', [7.7521, 48.5734], '')), code: 'nameShape', because: canonical },
    {
      sent: collectionOf(feature('Point', [7.7521, 48.5734], 'a'.repeat(101))),
      code: 'longName',
      because: 'règle de Guichet : cent caractères au plus',
    },
    { sent: collectionOf(feature('Point', [181, 48.5734])), code: 'shape', because: wgs84 },
    { sent: collectionOf(feature('Point', [7.7521, 48.5734, 142])), code: 'shape', because: altitude },
    { sent: { type: 'Point', coordinates: [7.7521, 48.5734] }, code: 'shape', because: canonical },
  ],
}
