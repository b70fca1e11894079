import { Type } from 'typebox'
import { mixed } from 'yup'
import type { Locale } from '../../../schemas/label'
import { fieldType } from '../fieldType'
import { rule } from '../rules'
import { countBound } from '../settings'
import { drawingOf } from './drawing'
import { shapes } from './geometry'
import { mapVerdict } from './mapVerdict'
import { messages } from './messages'
import { readMap } from './readMap'
import { Drawn, isDrawn } from './shape'
import { sketchesOf, sketchText } from './sketch'
import { wktOf } from './wkt'

const settings = Type.Object({
  shapes: Type.Optional(
    Type.Array(Type.Enum(shapes), {
      title: 'Ce qui se place sur la carte',
      description: 'Des points, des lignes, des surfaces ; sans ce réglage, les trois.',
      minItems: 1,
      uniqueItems: true,
    }),
  ),
  min: Type.Optional(countBound('Nombre minimal d’éléments')),
  max: Type.Optional(countBound('Nombre maximal d’éléments')),
})

/**
 * Points, lines and areas on the Earth: GeoJSON (RFC 7946) on WGS 84, longitude first, six decimals, areas of one closed
 * ring, counterclockwise. Drawn, typed or imported; at most 500 points. That an area does not cross itself is not
 * checked, nor is what crosses the antimeridian cut.
 */
export const map = fieldType({
  type: 'map',
  settings,
  value: Drawn,
  empty: undefined,
  isEmpty: ({ features }) => features.length === 0,
  example: {
    field: { id: 'place', label: 'Où se trouve le terrain ?', max: 5 },
    value: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'Entrée' },
          geometry: { type: 'Point', coordinates: [7.7521, 48.5734] },
        },
        {
          type: 'Feature',
          properties: {},
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [7.752, 48.573],
                [7.753, 48.573],
                [7.753, 48.574],
                [7.752, 48.573],
              ],
            ],
          },
        },
      ],
    },
  },
  read: readMap,
  print: inText,
  schema: (field) =>
    mixed(isDrawn)
      .strict()
      .defined()
      .test(rule((value) => mapVerdict(value, field))),
  messages,
  operators: { kind: 'none', comparable: wktOf },
  present: (value, field, locale) => ({
    kind: 'map',
    geojson: value,
    drawing: drawingOf(value),
    text: inText(value, field, locale),
  }),
  columns: ({ id }, locale) => [
    {
      key: `${id}Wkt`,
      title: messages[locale].wkt,
      cell: (value) => (value === undefined ? '' : wktOf(value)),
    },
    {
      key: `${id}GeoJson`,
      title: 'GeoJSON',
      cell: (value) => (value === undefined ? '' : JSON.stringify(value)),
    },
  ],
})

function inText(value: Drawn, _field: unknown, locale: Locale): string {
  return sketchText(sketchesOf(value, locale), locale)
}
