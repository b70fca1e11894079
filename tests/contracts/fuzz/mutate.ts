import type { Json } from '../../../schemas/condition'
import type { Random } from '../../support/random/random'
import { hostile, hostileNames } from './hostile'

/** The value with a few of its parts gone, doubled, renamed, moved or made hostile. */
export function mutated(random: Random, value: Json): Json {
  let changed = value
  const times = 1 + random.int(4)
  for (let time = 0; time < times; time++) {
    const from = changed
    // Half of what is put in stood elsewhere: right in itself, and wrong where it is.
    const other = () => (random.chance(0.5) ? partOf(random, from) : hostile(random))
    changed = mutatedOnce(random, changed, other)
  }
  return changed
}

/** A text that was cut, doubled or strewn with characters. */
export function mutatedText(random: Random, text: string): string {
  const at = random.int(text.length + 1)
  const [before, after] = [text.slice(0, at), text.slice(at)]
  switch (random.int(8)) {
    case 0:
      return before
    case 1:
      return `${before}${random.pick([',', '}', ']', '{', '"', '\\', '\0', '\ud800', '//', 'NaN', '1e999'])}${after}`
    case 2:
      return `${before}${after.slice(1 + random.int(20))}`
    case 3:
      return `\uFEFF${text}`
    case 4:
      return text.replace('"id":', '"id":"a","id":')
    case 5:
      return `${'['.repeat(random.int(5000))}${text}`
    case 6:
      return `${before}${after.slice(0, random.int(200))}${after}`
    default:
      return text + text.slice(0, random.int(100))
  }
}

/** Goes down into the value at random, and changes one part of it. */
function mutatedOnce(random: Random, value: Json, other: () => Json): Json {
  if (typeof value !== 'object' || value === null) return other()
  if (Array.isArray(value)) return mutatedList(random, value, other)
  const entries = Object.entries(value)
  const at = random.int(entries.length)
  const [key, part] = entries[at] ?? ['', undefined]
  if (part === undefined) return { [random.pick(hostileNames)]: other() }
  if (random.chance(0.75)) return withEntry(entries, at, key, mutatedOnce(random, part, other))
  switch (random.int(4)) {
    case 0:
      return Object.fromEntries(entries.filter((_, index) => index !== at))
    case 1:
      return withEntry(entries, at, random.pick(hostileNames), part)
    case 2:
      return withEntry(entries, at, key, other())
    default:
      return Object.fromEntries([...entries, [random.pick(hostileNames), other()]])
  }
}

function mutatedList(random: Random, list: readonly Json[], other: () => Json): Json {
  const at = random.int(list.length)
  const part = list[at]
  if (part === undefined) return [other()]
  if (random.chance(0.75)) return list.with(at, mutatedOnce(random, part, other))
  switch (random.int(4)) {
    case 0:
      return list.filter((_, index) => index !== at)
    case 1:
      return [...list, part]
    case 2:
      return list.with(at, other())
    default:
      return [...list].reverse()
  }
}

/** The entries as an object: an own key each, `__proto__` included. */
function withEntry(entries: readonly (readonly [string, Json])[], at: number, key: string, part: Json): Json {
  return Object.fromEntries(entries.with(at, [key, part]))
}

/** Some part of a value, however deep. */
function partOf(random: Random, value: Json): Json {
  if (typeof value !== 'object' || value === null || random.chance(0.2)) return value
  const parts = Object.values(value)
  return parts.length === 0 ? value : partOf(random, random.pick(parts))
}
