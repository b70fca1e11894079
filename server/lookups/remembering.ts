import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { Fact, type Found } from '../../schemas/lookup'
import { instantIn, instantOf } from '../clock'
import type { Parts } from '../context'
import { safeError } from '../http/problem'
import type { Asking, Said, Source } from './source'

/** An adapter to something outside: it answers, or rejects, or leaves out the keys it got no answer for. */
export type Adapter = {
  search?(typed: string, asking: Asking): Promise<readonly Found[]>
  find?(keys: readonly string[], asking: Asking): Promise<Said>
}

const day = 86_400_000

/** How long an answer is remembered: a fact for weeks; that there is none for hours, since it may be new. */
const remembered = { fact: 30 * day, none: day / 4 } as const

/**
 * A source that remembers what its adapter said, in the store: it is asked once, and drafts and versions are read
 * without it. `name` is what it is remembered under.
 */
export function remembering(
  name: string,
  adapter: Adapter,
  { database, clock, log }: Pick<Parts, 'database' | 'clock' | 'log'>,
): Source {
  return {
    local: false,
    ...(adapter.search === undefined ? {} : { search: adapter.search }),
    remembered: recall,
    async find(keys, asking) {
      const known = await recall(keys)
      const missing = keys.filter((key) => !known.has(key))
      if (missing.length === 0 || adapter.find === undefined) return known
      try {
        const said = await adapter.find(missing, asking)
        await keep(said)
        return new Map([...known, ...said])
      } catch (error) {
        if (known.size === 0) throw error
        return known
      }
    },
  }

  async function recall(keys: readonly string[]): Promise<Said> {
    if (keys.length === 0) return new Map()
    const rows = await database.read
      .selectFrom('rememberedFacts')
      .select(['key', 'fact'])
      .where('source', '=', name)
      .where('key', 'in', keys)
      .where('expiresAt', '>', instantOf(clock))
      .execute()
    return new Map(rows.flatMap(({ key, fact }) => readFact(key, fact)))
  }

  /** An answer that cannot be kept is an answer all the same. */
  async function keep(said: Said): Promise<void> {
    const rows = [...said].map(([key, fact]) => ({
      source: name,
      key,
      fact: fact === null ? null : JSON.stringify(fact),
      askedAt: instantOf(clock),
      expiresAt: instantIn(clock, fact === null ? remembered.none : remembered.fact),
    }))
    if (rows.length === 0) return
    try {
      await database.write((tx) =>
        tx
          .insertInto('rememberedFacts')
          .values(rows)
          .onConflict((known) =>
            known.columns(['source', 'key']).doUpdateSet((row) => ({
              fact: row.ref('excluded.fact'),
              askedAt: row.ref('excluded.askedAt'),
              expiresAt: row.ref('excluded.expiresAt'),
            })),
          )
          .execute(),
      )
    } catch (error) {
      log.warn(safeError(error), 'facts not remembered')
    }
  }
}

const Kept = Type.Union([Fact, Type.Null()])

function readFact(key: string, text: string | null): readonly (readonly [string, Fact | null])[] {
  const fact: unknown = text === null ? null : JSON.parse(text)
  return Check(Kept, fact) ? [[key, fact]] : []
}
