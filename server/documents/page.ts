import type { Block } from '../../forms/markdown'
import type { Locale } from '../../schemas/label'

/** What the template prints: everything already in words, nothing left to decide. */
export type Page = {
  readonly lang: Locale
  /** Texts of the author's that are in French on a page that is not. */
  readonly french: Readonly<Record<string, true>>
  readonly title: string
  readonly author: string
  /** `#rrggbb`, dark enough for white paper. */
  readonly accent: string
  readonly footer: string
  /** "Page {page} sur {pages}" */
  readonly pageOf: string
  readonly eyebrow: string
  readonly heading: string
  readonly subheading: string
  readonly summary: readonly PrintedAnswer[]
  /** An author's own text, under a title of its own. */
  readonly introductionTitle: string
  readonly introduction: readonly Block[]
  readonly introductionLang: Locale
  /** Texts of the service's own, each under its title, between the introduction and the sections. */
  readonly texts: readonly { readonly title: string; readonly blocks: readonly Block[] }[]
  readonly sections: readonly { readonly title: string; readonly entries: readonly PrintedEntry[] }[]
  readonly closing: string
}

export type PrintedAnswer = {
  readonly kind: 'answer'
  readonly label: string
  readonly body: PrintedBody
  /** Under the answer: what is not settled about it; nothing where all is. */
  readonly note: string
}

export type PrintedBody =
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** `picture` is the bytes of a PNG, `text` what is read in its place. */
  | { readonly kind: 'image'; readonly text: string; readonly picture: readonly number[] }
  /** `svg` draws the map, `alt` says so, `text` holds the coordinates. */
  | { readonly kind: 'map'; readonly svg: string; readonly alt: string; readonly text: string }
  | { readonly kind: 'files'; readonly files: readonly { readonly name: string; readonly about: string }[] }

/** A question to be answered by hand, and where. */
export type BlankQuestion = {
  readonly kind: 'question'
  readonly label: string
  /** Its hint, when it is asked, whether it need not be answered: a line each. */
  readonly about: readonly string[]
  /** Boxes to tick, each with its words. */
  readonly options: readonly string[]
  /** Lines to write on. */
  readonly lines: number
}

export type PrintedEntry =
  | PrintedAnswer
  | BlankQuestion
  | { readonly kind: 'explanation'; readonly label: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'heading'; readonly label: string }
  | {
      readonly kind: 'rows'
      readonly label: string
      readonly rows: readonly { readonly title: string; readonly entries: readonly PrintedEntry[] }[]
    }
