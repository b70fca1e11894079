import type { Procedure } from '../../forms/fields'
import type { Locale } from '../../schemas/label'
import type { Fact, Found } from '../../schemas/lookup'

/**
 * What a call of a source may take: the reader's language, when to give up, and the account it is asked for, which
 * a source of people's own dossiers needs.
 */
export type Asking = {
  readonly locale: Locale
  readonly signal: AbortSignal
  readonly accountId?: string | undefined
}

/** What a source said of keys: a fact, or null for a key it does not know. A key left out was not answered. */
export type Said = ReadonlyMap<string, Fact | null>

/**
 * A place that knows things by key: a reference list that ships with the product, or an API behind an adapter. It
 * rejects when it does not answer; whoever asks goes on without.
 */
export type Source = {
  /** What it offers for what was typed, best first, at most 20; absent where a source is only asked by key. */
  search?(typed: string, asking: Asking): Promise<readonly Found[]>
  /** What it says of each key. */
  find(keys: readonly string[], asking: Asking): Promise<Said>
} & (
  | {
      /** It answers from memory or from the store: drafts and versions never wait for it. */
      readonly local: true
    }
  | {
      readonly local: false
      /** What it said before, without asking again; never rejects for the source's own troubles. */
      remembered(keys: readonly string[]): Promise<Said>
    }
)

/** The sources of an installation. `procedure` is the definition that names the source: it may bring its own. */
export type Sources = { named(name: string, procedure: Procedure): Source | undefined }
