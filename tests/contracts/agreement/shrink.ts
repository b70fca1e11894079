import type { Json } from '../../../schemas/condition'

/**
 * The smallest value that still has a property, found by leaving out one part after the other. What `has` throws of is
 * not smaller: it is something else.
 */
export function shrunk(value: Json, has: (smaller: Json) => boolean): Json {
  const stillHas = (smaller: Json) => {
    try {
      return has(smaller)
    } catch {
      return false
    }
  }
  let smallest = value
  for (let found = true; found; ) {
    found = false
    for (const smaller of smallerThan(smallest)) {
      if (!stillHas(smaller)) continue
      smallest = smaller
      found = true
      break
    }
  }
  return smallest
}

/** The value with one part less, the outermost parts first. */
function* smallerThan(value: Json): Generator<Json> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    const list: readonly Json[] = value
    for (const index of list.keys()) yield list.filter((_, other) => other !== index)
    for (const [index, part] of list.entries())
      for (const smaller of smallerThan(part)) yield list.with(index, smaller)
    return
  }
  const entries = Object.entries(value)
  for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key))
  for (const [key, part] of entries)
    for (const smaller of smallerThan(part)) yield { ...value, [key]: smaller }
}
