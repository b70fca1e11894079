import type { Json } from '../../../schemas/condition'
import type { Random } from './random'
import {
  aNumber,
  anAmount,
  aText,
  days,
  fixedOptions,
  lists,
  moments,
  months,
  numbers,
  texts,
  wholes,
} from './values'

/** A question as it stands in a definition. */
type Question = Readonly<Record<string, Json>>

/** A canonical value of the question's type, within its bounds and among its options or not. */
export function anAnswer(random: Random, question: Question): Json {
  const type = String(question.type)
  switch (type) {
    case 'integer':
      return random.pick(wholes)
    case 'decimal':
    case 'percent':
      return aNumber(random)
    case 'money':
      return anAmount(random)
    case 'date':
      return random.pick(question.precision === 'month' ? months : days)
    case 'dateTime':
      return random.pick(moments)
    case 'yesNo':
      return random.chance(0.5)
    case 'checkbox':
    case 'consent':
      return true
    case 'choice':
      return random.chance(0.15) ? { other: random.pick(texts) } : random.pick(valuesOf(question.options))
    case 'multipleChoice':
      return someOptions(random, question)
    case 'linkedChoice':
      return aWay(random, question.options)
    case 'file':
      return random.chance(0.2) ? random.pick(instead) : someFiles(random)
    case 'identityDocument':
      return someFiles(random)
    case 'signature':
      return random.chance(0.2) ? someFiles(random) : { typed: random.pick(['Anne Caurette', 'Li', ' ']) }
    case 'map':
      return { type: 'FeatureCollection', features: random.several(0, 3, () => point) }
    case 'address':
      return random.chance(0.9) ? { ...address } : { ...address, line1: ' ', postcode: '', city: '' }
    case 'text':
    case 'longText':
      return random.chance(0.1) ? random.pick([' ', '\n', '0', ...numbers]) : random.pick(texts)
    default:
      return fixedOptions[type] === undefined ? aText(random, type) : random.pick(fixedOptions[type])
  }
}

const address = { line1: '1 rue', postcode: '25000', city: 'Besançon', country: 'FR', source: 'typed' }
const instead: readonly Json[] = [{ later: true }, { alreadySent: 'le 3 mars' }]
const point = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [7.7521, 48.5734] },
}

/** Values one might have chosen: those written there, or codes of a list; one that is not offered among them. */
function valuesOf(options: Json | undefined): readonly string[] {
  if (!isThing(options)) return ['z']
  if ('answer' in options) return ['a', 'b', 'c', 'd', 'e', 'z', ...lists.departments, ...lists.communes]
  const list = Object.entries(lists).find(([name]) => name === options.from)
  return list === undefined ? [...Object.keys(options), ...Object.keys(options), 'z'] : list[1]
}

function someOptions(random: Random, { options }: Question): Json {
  const free = random.chance(0.2) ? [{ other: random.pick(texts) }] : []
  const chosen = random.some([...new Set(valuesOf(options))])
  return [...(random.chance(0.1) ? [...chosen].reverse() : chosen), ...free]
}

/** A way down a tree of options, that stops too early at times, or goes where nothing is. */
function aWay(random: Random, options: Json | undefined): Json {
  const way: string[] = []
  for (let inside = options; isThing(inside); ) {
    const value = random.pick(Object.keys(inside))
    way.push(value)
    const option: Json | undefined = inside[value]
    inside = isThing(option) && random.chance(0.85) ? option.options : undefined
  }
  return random.chance(0.1) ? [...way.slice(0, 2), 'z'] : way
}

/** Sent files. */
function someFiles(random: Random): Json {
  return random.several(0, 3, (index) => ({
    fileId: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    name: 'preuve.pdf',
    size: 1200,
    sha256: 'a3f1'.repeat(16),
    mediaType: 'application/pdf',
  }))
}

function isThing(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
