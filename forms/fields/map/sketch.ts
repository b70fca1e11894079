import type { Locale } from '../../../schemas/label'
import { pointsOf, type ShapeName, shapeOf } from './geometry'
import type { Drawn, Position } from './shape'

/** A feature as it is being typed: its kind, its name, its points one a line. */
export type Sketch = { readonly shape: ShapeName; readonly name: string; readonly text: string }

const shapeWords: Readonly<Record<Locale, Readonly<Record<ShapeName, string>>>> = {
  fr: { point: 'Point', line: 'Ligne', area: 'Surface' },
  en: { point: 'Point', line: 'Line', area: 'Area' },
}

/** What stands between a kind and a name. */
const naming: Readonly<Record<Locale, string>> = { fr: '\u00a0: ', en: ': ' }

const heading = /^(point|ligne|line|surface|area)(?:\s?:(.*))?$/i

/**
 * The features of a typed text: `Ligne : Clôture` on a line, its points on the next ones. Points without a heading stand
 * each for themselves. What the points say is not read yet.
 */
export function sketchesIn(typed: string): readonly Sketch[] {
  const sketches: Sketch[] = []
  let open = false
  for (const line of typed.split(/\r\n?|\n/)) {
    const [, word, name = ''] = heading.exec(line.trim()) ?? []
    if (word !== undefined) sketches.push({ shape: shapeCalled(word), name: name.trim(), text: '' })
    open = word !== undefined || (open && line.trim() !== '')
    if (word !== undefined || line.trim() === '') continue
    const last = sketches.at(-1)
    if (open && last !== undefined)
      sketches[sketches.length - 1] = {
        ...last,
        text: last.text === '' ? line.trim() : `${last.text}\n${line.trim()}`,
      }
    else sketches.push({ shape: 'point', name: '', text: line.trim() })
  }
  return sketches
}

/** Features as one text, the inverse of `sketchesIn`. */
export function sketchText(sketches: readonly Sketch[], locale: Locale): string {
  return sketches
    .map(({ shape, name, text }) => {
      const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
      const called = name.replace(/\s+/g, ' ').trim()
      return [
        `${shapeWords[locale][shape]}${called === '' ? '' : `${naming[locale]}${called}`}`,
        ...lines,
      ].join('\n')
    })
    .join('\n\n')
}

/** A map's features as they would be typed. */
export function sketchesOf({ features }: Drawn, locale: Locale): readonly Sketch[] {
  return features.map((feature) => ({
    shape: shapeOf(feature.geometry),
    name: feature.properties.name ?? '',
    text: pointsOf(feature)
      .map((point) => printPosition(point, locale))
      .join('\n'),
  }))
}

/** A position as it is typed: latitude first, in decimal degrees. */
export function printPosition([longitude, latitude]: Position, locale: Locale): string {
  const [first, second] = [latitude, longitude].map((each) => each.toFixed(6).replace(/\.?0+$/, ''))
  return locale === 'fr' ? `${first} ${second}`.replaceAll('.', ',') : `${first}, ${second}`
}

/** Whether nothing was typed of a feature yet. */
export function isUntouched({ name, text }: Sketch): boolean {
  return name.trim() === '' && text.trim() === ''
}

function shapeCalled(word: string): ShapeName {
  const lower = word.toLowerCase()
  if (lower === 'point') return 'point'
  return lower === 'line' || lower === 'ligne' ? 'line' : 'area'
}
