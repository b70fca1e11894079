import type { Finding, LineNamed } from '../../../forms/engine/definition'
import { isListSource } from '../../../schemas/lists'
import { type Facts, factOf, factsOf, type Lookup } from '../../../schemas/lookup'
import type { Source } from '../source'

/** A list by the name of its source; undefined where there is none. */
export type NamedLists = (source: string) => Source | undefined

/** How long lists may take, in milliseconds: the largest is read when it is first asked. */
const patience = 30_000

/** What lists say of keys. One that does not answer, and whatever is no list, says nothing. */
export async function listFacts(named: NamedLists, lookups: readonly Lookup[]): Promise<Facts> {
  const names = [...new Set(lookups.map(({ source }) => source))].filter(isListSource)
  const said = await Promise.all(
    names.map(async (source) => {
      const keys = lookups.flatMap((each) => (each.source === source ? [each.key] : []))
      const asking = { locale: 'fr', signal: AbortSignal.timeout(patience) } as const
      const found = await named(source)
        ?.find([...new Set(keys)], asking)
        .catch(() => undefined)
      return [...(found ?? [])].map(([key, fact]) => ({ source, key, fact }))
    }),
  )
  return factsOf(said.flat())
}

/** What is wrong where a definition names lines that their lists have not, or not any more. */
export async function missingLines(
  named: NamedLists,
  lines: readonly LineNamed[],
): Promise<readonly Finding[]> {
  const facts = await listFacts(named, lines)
  return lines.flatMap((line) => (factOf(facts, line) === null ? [line.missing] : []))
}
