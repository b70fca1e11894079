import type { Context } from '../../../forms/engine'
import { lookupsOf } from '../../../forms/engine'
import { factOf } from '../../../schemas/lookup'
import type { Wizard } from './wizard'

/** How long a page waits for its sources before it goes on without them, in milliseconds. */
const patience = 2_000

/**
 * Asks what the answers, or one section's, still need a source to say, and waits a moment for it. Never fails: what a source
 * has not said keeps nobody from going on.
 */
export async function settleFacts(
  { form, answers, world, facts }: Wizard,
  context: Context,
  section?: string,
): Promise<void> {
  const missing = lookupsOf(form, answers(), context, section).filter(
    (each) => world.offers(each.source) && factOf(facts.known(), each) === undefined,
  )
  if (missing.length === 0) return
  const signal = AbortSignal.timeout(patience)
  await Promise.allSettled(missing.map((each) => world.find(each, signal)))
}
