import { isUnreadable } from '../../../schemas/answers'
import type { Locale } from '../../../schemas/label'
import { MapControl } from '../../controls/map/MapControl'
import { useSketches } from '../../controls/map/useSketches'
import { controlOf } from '../../controls/TypedControl'
import { formatMessage } from '../../messages/format'
import { refusalsOf } from '../rules'
import type { InputPropsOf, ViewOf } from '../view'
import { looksSwapped } from './looksSwapped'
import { map } from './map'
import { mostFeatures, shapesAsked } from './mapVerdict'
import { messages } from './messages'
import { readMap } from './readMap'
import type { Drawn } from './shape'
import { isUntouched, printPosition, type Sketch, sketchesIn, sketchesOf, sketchText } from './sketch'

type Props = InputPropsOf<typeof map>

/** Points, lines and areas: typed in a list, placed on a map, opened from a file. */
export const mapView: ViewOf<typeof map> = {
  labelling: 'legend',
  hint: (_field, locale) => messages[locale].hint,
  Input: MapInput,
}

function MapInput(input: Props) {
  const { field, value, locale, invalid, onChange } = input
  const sketches = useSketches<Props['value']>({
    answer: value,
    answerOf: (lines) => answerOf(lines, locale),
    sketchesIn: (answer) => sketchesFrom(answer, locale),
    onChange,
  })
  return (
    <MapControl
      {...controlOf(input)}
      sketches={sketches}
      shapes={shapesAsked(field)}
      max={mostFeatures(field)}
      drawn={readable(sketches.lines, locale)}
      wrong={invalid ? wrongAmong(sketches.lines, input) : undefined}
      isSwapped={({ text }) => looksSwapped(text)}
      print={(position) => printPosition(position, locale)}
      importText={(text) => imported(text, locale)}
    />
  )
}

/** Features nobody has typed anything in yet are no answer. */
function answerOf(lines: readonly Sketch[], locale: Locale): Props['value'] {
  const touched = lines.filter((line) => !isUntouched(line))
  if (touched.length === 0) return undefined
  const text = sketchText(touched, locale)
  const reading = readMap(text)
  return 'problem' in reading ? { unreadable: text } : reading.value
}

function sketchesFrom(answer: Props['value'], locale: Locale): readonly Sketch[] {
  if (answer === undefined) return []
  return isUnreadable(answer) ? sketchesIn(answer.unreadable) : sketchesOf(answer, locale)
}

/** What can be drawn while the rest is being typed. */
function readable(lines: readonly Sketch[], locale: Locale): Drawn {
  const features = lines.flatMap((line) => {
    const reading = readMap(sketchText([line], locale))
    return 'problem' in reading ? [] : (reading.value?.features ?? [])
  })
  return { type: 'FeatureCollection', features }
}

/** The first feature that cannot be read, or that the rules refuse; the first of all when it is their number. */
function wrongAmong(lines: readonly Sketch[], { field, locale }: Props): Sketch | undefined {
  const { min: _, ...alone } = field
  const isRight = (line: Sketch) => {
    const reading = readMap(sketchText([line], locale))
    return !('problem' in reading) && refusalsOf(map.schema(alone), reading.value).length === 0
  }
  return lines.find((line) => !isRight(line)) ?? lines[0]
}

/** The features of a file of GeoJSON, or why it has none. */
function imported(text: string, locale: Locale): readonly Sketch[] | string {
  const reading = text.trimStart().startsWith('{')
    ? readMap(text)
    : ({ problem: { code: 'geojson' } } as const)
  if ('value' in reading && reading.value !== undefined) return sketchesOf(reading.value, locale)
  const { code, params = {} } = 'problem' in reading ? reading.problem : { code: 'empty' }
  const words: Readonly<Record<string, string>> = messages[locale]
  return formatMessage(words[code] ?? messages[locale].geojson, params, locale)
}
