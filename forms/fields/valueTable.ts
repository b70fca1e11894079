import type { Json } from '../../schemas/condition'
import type { Locale } from '../../schemas/label'

/**
 * The values that a type is held to, each with where its rule is written: a standard's clause, a law, a library's
 * document. The contract test runs every row and the type's documentation page prints them.
 */
export type ValueTable = {
  /** What the type is and when to choose it, in a French sentence or two. */
  readonly about: string
  readonly accepted: readonly AcceptedValue[]
  readonly refused: readonly RefusedValue[]
}

/** Settings of this row's question that differ from the type's example. */
type Row = { readonly field?: { readonly [setting: string]: Json }; readonly because: string }

/** What a person types; French unless the row says otherwise. */
export type TypedText = { readonly typed: string; readonly locale?: Locale }

/** A text read as `kept`, or a canonical value `sent` as it is. */
export type AcceptedValue = Row & ((TypedText & { readonly kept: Json }) | { readonly sent: Json })

/**
 * A text or a sent value that is refused with `code`, a key of the type's messages; `shape` for what is not even
 * of the value's shape.
 */
export type RefusedValue = Row & { readonly code: string } & (TypedText | { readonly sent: Json })
