import type { Procedure } from '../../forms/fields'
import type { Locale } from '../../schemas/label'
import type { Fact, Found } from '../../schemas/lookup'

/** What a call of a source may take: the reader's language, and when to give up. */
export type Asking = { readonly locale: Locale; readonly signal: AbortSignal }

/**
 * A place that knows things by key: a reference list that ships with the product, or an API behind an adapter. It
 * rejects when it does not answer; whoever asks goes on without.
 */
export type Source = {
  /** Whether it answers from memory: then drafts and versions never wait for it. */
  readonly local: boolean
  /** What it offers for what was typed, best first, at most 20; absent where a source is only asked by key. */
  search?(typed: string, asking: Asking): Promise<readonly Found[]>
  /** What it says of each key: a fact, or null for a key it does not know. A key left out was not answered. */
  find(keys: readonly string[], asking: Asking): Promise<ReadonlyMap<string, Fact | null>>
}

/** The sources of an installation. `procedure` is the definition that names the source: it may bring its own. */
export type Sources = { named(name: string, procedure: Procedure): Source | undefined }
