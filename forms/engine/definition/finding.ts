import type { Locale } from '../../../schemas/label'

/** What the check says of one place of a definition, without words (`wordFinding` puts them). */
export type Finding = {
  /** The sentence itself, where it is a type's own and not one of the check's. */
  readonly words?: Words
  /** JSON Pointer (RFC 6901); empty for the whole file. */
  readonly at: string
  /** From 1; columns count UTF-16 units, as editors do. */
  readonly line: number
  readonly column: number
  /** A key of the check's messages. */
  readonly code: string
  readonly params: Params
  /** An error keeps a definition from being published; a warning is for its author to judge. */
  readonly severity: 'error' | 'warning'
}

/** A sentence in each language, an ICU message. */
type Words = Readonly<Record<Locale, string>>

/** What a sentence names. Lists are joined by `|` and worded as lists. */
export type Params = Readonly<Record<string, string | number>>

/** A finding before its line and column are known. */
export type Note = {
  readonly words?: Words
  readonly at: string
  readonly code: string
  readonly params?: Params
  readonly severity?: 'warning'
  /** The place is the key itself, not its value. */
  readonly on?: 'key'
  /** How far into the text at that place, in UTF-16 units. */
  readonly within?: number
  /** The place as an offset in the file, where the path alone does not tell it. */
  readonly offset?: number
  /** The other place that the sentence names as `{line}` and `{column}`: its path, or its offset in the file. */
  readonly other?: string | number
}

/** Takes what a check has to say. */
export type Report = (note: Note) => void

/** Findings in the order of the file. */
export function byPlace(one: Finding, other: Finding): number {
  return one.line - other.line || one.column - other.column
}
