import type { ReactNode } from 'react'
import type { Static, TSchema } from 'typebox'
import type { SupportingDocument, Unreadable } from '../../schemas/answers'
import type { FileStanding } from '../../schemas/files'
import type { Locale } from '../../schemas/label'
import type { Fact, Facts, Found, Lookup } from '../../schemas/lookup'
import type { FieldOf } from './fieldType'

/**
 * What reaches a type's input from its row: the row owns label, hint, error and their ids; the input draws its
 * control and nothing else.
 */
export type InputProps<Field, Value> = {
  /** The control's id in the page; parts of a group add `-…` to it. The label points to it. */
  readonly id: string
  /** The answer's path, unique in the page: names radio groups and file parts. */
  readonly name: string
  readonly field: Field
  readonly value: Value | Unreadable | undefined
  /** Ids of hint and error, for `aria-describedby`. */
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly required: boolean
  readonly locale: Locale
  /** Hands the answer to the form: at a pause, on blur, on Enter; undefined clears it. */
  onChange(value: Value | Unreadable | undefined): void
  /** The answer as it is now, even once the row has left the page: for what ends later, such as an upload. */
  latest(): Value | Unreadable | undefined
  readonly world: World
  /** What was looked up so far. */
  readonly facts: Facts
}

/** What an input may ask of the network: it arrives as functions, so that a preview can do without. */
export type World = {
  /** Whose files these are: uploads outlive the page they were begun on, and the wizard too. */
  readonly dossier?: string
  /**
   * Sends one file, and goes on with it after a cut; `progress` goes from 0 to 1 and says whether the connection is
   * awaited. Rejects with an `Error` whose message is for the person; the same file sent again goes on from there.
   */
  upload(
    file: File,
    progress: (part: number, cut: boolean) => void,
    signal: AbortSignal,
  ): Promise<SupportingDocument>
  /** What became of the dossier's files. */
  standings?(signal: AbortSignal): Promise<readonly FileStanding[]>
  /** Where a document to fill in can be downloaded, and its size in bytes; null where it is not known. */
  template?(name: string, signal: AbortSignal): Promise<Template | null>
  /** Where a file can be opened; null where nothing was sent (preview). */
  fileAddress(fileId: string): string | null
  /** Whether this installation has a source; lists that ship with the product are always there. */
  offers(source: string): boolean
  /**
   * What a source offers for what was typed, best first, at most 20. Rejects with an `Error` whose message is for the
   * person when it cannot be reached: typing must remain possible.
   */
  search(source: string, typed: string, signal: AbortSignal): Promise<readonly Found[]>
  /** What a source says of one key: a fact, null when it knows no such key, undefined when it did not answer. */
  find(lookup: Lookup, signal: AbortSignal): Promise<Fact | null | undefined>
  /** Remembers a fact for the page, so that an answer is shown by its name at once. */
  learn(lookup: Lookup, fact: Fact | null): void
}

/** A document to fill in. */
export type Template = { readonly address: string; readonly size: number }

/** How the row names the control: a `<label>`, a `<fieldset>` with its legend, or the input itself (a checkbox). */
export type Labelling = 'label' | 'legend' | 'own'

/**
 * A type's input and how its row names it. `Input` is declared as a method on purpose: the registry's inputs,
 * each with its own field and value, may then be drawn through the shape they share.
 */
export type View<Field, Value> = {
  readonly labelling: Labelling
  /** What the type itself has to say under the label: an example, what is accepted. */
  hint?(field: Field, locale: Locale): string
  /** Markdown of the author's that the row puts above the control: what one consents to. */
  statement?(field: Field, locale: Locale): string
  /** Its input sends files: the page then carries what keeps them on their way. */
  readonly sendsFiles?: true
  Input(props: InputProps<Field, Value>): ReactNode
}

/** What a view draws: a type's settings and value are all it needs of it. */
type Drawn = { readonly settings: TSchema; readonly value: TSchema }

/** The view of a type, and what its input gets. */
export type ViewOf<Type extends Drawn> = View<FieldOf<Type['settings']>, Static<Type['value']>>
export type InputPropsOf<Type extends Drawn> = InputProps<FieldOf<Type['settings']>, Static<Type['value']>>
