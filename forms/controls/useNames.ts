import { useEffect } from 'react'
import type { Locale } from '../../schemas/label'
import { type Facts, type Found, factOf, type Lookup } from '../../schemas/lookup'
import type { World } from '../fields/view'
import type { Find, Line } from './useSearch'

/** Finds lines in a source, and keeps what it says of each: a line that is chosen is then known by its name. */
export function findIn(world: World, source: string, locale: Locale, seen: Map<string, Found>): Find {
  return async (typed, signal) => {
    const found = await world.search(source, typed, signal)
    return found.map((each) => {
      seen.set(each.key, each)
      return lineOf(each, locale)
    })
  }
}

/** Remembers for the page what the source said of a line. */
export function learnLine(world: World, source: string, found: Found | undefined): void {
  if (found === undefined) return
  const { key, ...fact } = found
  world.learn({ source, key }, fact)
}

/** Asks for the names of keys that nobody has named yet: they came with the draft, or were typed. */
export function useNames(lookups: readonly Lookup[], facts: Facts, world: World): void {
  const unknown = lookups.filter((lookup) => factOf(facts, lookup) === undefined)
  const asked = JSON.stringify(unknown)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is what the lookups are.
  useEffect(() => {
    const giveUp = new AbortController()
    for (const lookup of unknown)
      world.find(lookup, giveUp.signal).then(
        (fact) => {
          if (fact !== undefined && !giveUp.signal.aborted) world.learn(lookup, fact)
        },
        () => undefined,
      )
    return () => giveUp.abort()
  }, [asked, world])
}

function lineOf({ key, label, detail, values }: Found, locale: Locale): Line {
  return { key, label: (locale === 'en' ? values?.en : undefined) ?? label, detail }
}
