import { type Static, Type } from 'typebox'
import { mapOf } from './mapOf'

/**
 * What a source of the world said of one key: a commune's name, a company's. `at` is the UTC instant it was asked, or
 * the date of the edition for a list that ships with the product. A version keeps it for ever.
 */
export const Fact = Type.Object(
  {
    label: Type.String({ minLength: 1, description: 'How the thing is named on screen and on paper.' }),
    detail: Type.Optional(Type.String({ description: 'What tells it from its namesakes.' })),
    values: Type.Optional(mapOf(Type.String(), { description: 'What else the source says, by name.' })),
    source: Type.String({
      description: 'Who says so, in words: « INSEE, code officiel géographique 2026 ».',
    }),
    at: Type.String(),
  },
  { additionalProperties: false },
)
export type Fact = Static<typeof Fact>

/**
 * What is known, by source and key. `null`: the source answered that it knows no such key. An absent key: not asked
 * yet, or the source did not answer; it will be completed.
 */
export const Facts = mapOf(mapOf(Type.Union([Fact, Type.Null()])))
export type Facts = Static<typeof Facts>

/** Something to ask of a source. */
export type Lookup = { readonly source: string; readonly key: string }

/** One thing that a source offers while a person types. */
export const Found = Type.Object({ key: Type.String({ minLength: 1 }), ...Fact.properties })
export type Found = Static<typeof Found>

/**
 * What a version still lacks: its source did not answer when it was submitted. `waiting`: it is asked again;
 * `abandoned`: it never answered, and is not asked any more.
 */
export const Awaited = Type.Object({
  source: Type.String(),
  key: Type.String(),
  state: Type.Union([Type.Literal('waiting'), Type.Literal('abandoned')]),
})
export type Awaited = Static<typeof Awaited>

/** Nothing looked up. */
export const noFacts: Facts = {}

/** What is known of a key: a fact, null when the source knows no such key, undefined while nobody answered. */
export function factOf(facts: Facts, { source, key }: Lookup): Fact | null | undefined {
  const known = Object.hasOwn(facts, source) ? facts[source] : undefined
  return known !== undefined && Object.hasOwn(known, key) ? known[key] : undefined
}

/** Facts out of what was said of each key; what is said last counts. */
export function factsOf(said: Iterable<Lookup & { readonly fact: Fact | null }>): Facts {
  const bySource = new Map<string, Map<string, Fact | null>>()
  for (const { source, key, fact } of said) {
    const keys = bySource.get(source) ?? new Map()
    bySource.set(source, keys.set(key, fact))
  }
  return Object.fromEntries([...bySource].map(([source, keys]) => [source, Object.fromEntries(keys)]))
}

/** Both together; what the later ones say counts. */
export function withFacts(facts: Facts, later: Facts): Facts {
  const sources = Object.entries(later)
  if (sources.length === 0) return facts
  return {
    ...facts,
    ...Object.fromEntries(sources.map(([source, keys]) => [source, { ...facts[source], ...keys }])),
  }
}
