import { type Form, lookupsOf, type Context as World } from '../../forms/engine'
import type { Procedure } from '../../forms/fields'
import type { Answers } from '../../schemas/answers'
import { type Facts, factOf, type Lookup, withFacts } from '../../schemas/lookup'
import { type Asker, knownFacts } from '../lookups/askFacts'

/** What a draft's answers need sources to say, and what is known of it. */
export type DraftFacts = { readonly lookups: readonly Lookup[]; readonly facts: Facts }

/**
 * What is known of a draft's answers without asking anybody outside. What a list has no more counts as absent, which
 * may ask other questions: their answers are looked up too. Never rejects.
 */
export async function draftFacts(
  asker: Asker,
  procedure: Procedure,
  form: Form,
  answers: Answers,
  blind: World,
): Promise<DraftFacts> {
  const asked = new Set<string>()
  let { facts } = blind
  for (;;) {
    const lookups = lookupsOf(form, answers, { ...blind, facts })
    const fresh = lookups.filter((each) => !asked.has(nameOf(each)) && factOf(facts, each) === undefined)
    if (fresh.length === 0) return { lookups, facts }
    for (const each of fresh) asked.add(nameOf(each))
    facts = withFacts(facts, await knownFacts(asker, procedure, fresh))
  }
}

function nameOf({ source, key }: Lookup): string {
  return `${source} ${key}`
}
