import { type Fact, type Facts, factOf, type Lookup } from '../../../schemas/lookup'

/** What is known of the world, growing while one fills: another object each time something new is learnt. */
export type LearntFacts = {
  known(): Facts
  learn(lookup: Lookup, fact: Fact | null): void
  subscribe(listener: () => void): () => void
}

/** Begins with what the server knew of the draft. */
export function learnFacts(first: Facts): LearntFacts {
  let known = first
  const listeners = new Set<() => void>()
  return {
    known: () => known,
    learn({ source, key }, fact) {
      if (factOf(known, { source, key }) === fact) return
      known = { ...known, [source]: { ...known[source], [key]: fact } }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
