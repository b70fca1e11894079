import * as lookups from '../../schemas/api/lookups'
import type { Fact, Found, Lookup } from '../../schemas/lookup'
import { caller } from './call'

const searchSource = caller(lookups.searchSource)
const findInSource = caller(lookups.findInSource)

/** What inputs may ask of the sources that a revision names. */
export function lookupsOf(procedure: string, revision: number, sources: readonly string[]) {
  return {
    offers: (source: string) => sources.includes(source),
    /** What a source offers for what was typed. Rejects when it cannot be reached. */
    async search(source: string, typed: string, signal: AbortSignal): Promise<readonly Found[]> {
      const params = { procedure, revision, source }
      return (await searchSource({ params, body: { typed } }, { signal })).found
    },
    /** What a source says of a key; undefined when it does not answer. */
    async find({ source, key }: Lookup, signal: AbortSignal): Promise<Fact | null | undefined> {
      try {
        return (await findInSource({ params: { procedure, revision, source }, body: { key } }, { signal }))
          .fact
      } catch (error) {
        if (signal.aborted) throw error
        return undefined
      }
    },
  }
}
