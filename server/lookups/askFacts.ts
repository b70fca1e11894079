import type { Procedure } from '../../forms/fields'
import { type Facts, factOf, factsOf, type Lookup, withFacts } from '../../schemas/lookup'
import type { Context } from '../context'
import { safeError } from '../http/problem'
import type { Asking, Said, Source } from './source'

/** What answers are asked about: the installation, and who asks in which language. */
export type Asker = Pick<Context, 'sources' | 'locale' | 'log'> & { readonly accountId?: string | undefined }

/** How long the store and the lists that ship with the product may take, in milliseconds. */
const atHand = 1_000

/**
 * What is known of answers without asking anybody outside: local sources say it, the others' answers are remembered.
 * Never rejects: what cannot be said now is not known.
 */
export function knownFacts(asker: Asker, procedure: Procedure, lookups: readonly Lookup[]): Promise<Facts> {
  const asking = askingOf(asker, atHand)
  return saidOf(asker, procedure, lookups, asking, (source, keys) =>
    source.local ? source.find(keys, asking) : source.remembered(keys),
  )
}

/**
 * What is known, completed by asking the sources outside what they have not said yet: `patience` milliseconds in all,
 * whatever they do. Never rejects.
 */
export async function askFacts(
  asker: Asker,
  procedure: Procedure,
  lookups: readonly Lookup[],
  known: Facts,
  patience: number,
): Promise<Facts> {
  const missing = awaitedIn(asker, procedure, lookups, known)
  if (missing.length === 0) return known
  const asking = askingOf(asker, patience)
  const said = await saidOf(asker, procedure, missing, asking, (source, keys) => source.find(keys, asking))
  return withFacts(known, said)
}

/** What sources that this installation has could still say. */
export function awaitedIn(
  { sources }: Pick<Asker, 'sources'>,
  procedure: Procedure,
  lookups: readonly Lookup[],
  known: Facts,
): readonly Lookup[] {
  return lookups.filter(
    (each) => factOf(known, each) === undefined && sources.named(each.source, procedure) !== undefined,
  )
}

async function saidOf(
  { sources, log }: Asker,
  procedure: Procedure,
  lookups: readonly Lookup[],
  { signal }: Asking,
  ask: (source: Source, keys: readonly string[]) => Promise<Said>,
): Promise<Facts> {
  const names = [...new Set(lookups.map(({ source }) => source))]
  const said = await Promise.all(
    names.map(async (name) => {
      const source = sources.named(name, procedure)
      if (source === undefined) return []
      const keys = lookups.flatMap((each) => (each.source === name ? [each.key] : []))
      try {
        const facts = await inTime(ask(source, keys), signal)
        return [...facts].map(([key, fact]) => ({ source: name, key, fact }))
      } catch (error) {
        log.info({ source: name, ...safeError(error) }, 'facts not known')
        return []
      }
    }),
  )
  return factsOf(said.flat())
}

function askingOf({ locale, accountId }: Asker, patience: number): Asking {
  return { locale, accountId, signal: AbortSignal.timeout(patience) }
}

/** An adapter that does not listen to its signal is not waited for either. */
function inTime<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return Promise.race([
    answer,
    new Promise<never>((_, fail) => {
      const leave = () => fail(new Error('The source did not answer in time.'))
      if (signal.aborted) leave()
      else signal.addEventListener('abort', leave, { once: true })
    }),
  ])
}
