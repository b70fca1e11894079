import { diffArrays } from 'diff'

/** Something that one of two lists holds, or both; places count from 0. */
export type Matched = {
  readonly key: string
  readonly former?: number
  readonly latter?: number
  /** It does not stand where it did among those that stayed. */
  readonly moved: boolean
}

/**
 * Two lists of keys, none twice in one, as one: in the order of the latter, what is gone after what it followed. As few
 * as possible of those that stayed count as moved.
 */
export function matchInOrder(former: readonly string[], latter: readonly string[]): readonly Matched[] {
  const [before, after] = [placesIn(former), placesIn(latter)]
  const steady = steadyIn(
    former.filter((key) => after.has(key)),
    latter.filter((key) => before.has(key)),
  )
  return interleaved(former, latter).map((key) => {
    const [was, is] = [before.get(key), after.get(key)]
    return {
      key,
      moved: was !== undefined && is !== undefined && !steady.has(key),
      ...(was === undefined ? {} : { former: was }),
      ...(is === undefined ? {} : { latter: is }),
    }
  })
}

/** Keys of both lists: the latter's order, and those of the former alone after the one they followed. */
export function interleaved(former: readonly string[], latter: readonly string[]): readonly string[] {
  const kept = new Set(latter)
  const gone = new Map<string | undefined, string[]>()
  let last: string | undefined
  for (const key of former) {
    if (kept.has(key)) last = key
    else gone.set(last, [...(gone.get(last) ?? []), key])
  }
  return [...(gone.get(undefined) ?? []), ...latter.flatMap((key) => [key, ...(gone.get(key) ?? [])])]
}

/** Texts made different: of those that are the same the nth is known by its number. */
export function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const turn = seen.get(text) ?? 0
    seen.set(text, turn + 1)
    return `${turn} ${text}`
  })
}

function steadyIn(former: readonly string[], latter: readonly string[]): ReadonlySet<string> {
  const runs = diffArrays([...former], [...latter])
  return new Set(runs.flatMap(({ added, removed, value }) => (added || removed ? [] : value)))
}

function placesIn(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, place) => [key, place]))
}
