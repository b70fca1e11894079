import type { AnswerPath, SupportingDocument } from '../../../schemas/answers'
import type { Presentation } from '../../fields/presentation'
import type { Verification } from '../documentTypes'

/**
 * What changed from one version of a dossier to another, ready to be read, before any medium. Only what changed is
 * there. Of everything, `former` and `latter` say what each version has; a side that has it not is absent.
 */
export type Comparison = {
  /** In the order of the latter, what is gone standing where it stood. */
  readonly sections: readonly ComparedSection[]
  /** Questions that both ask in the same words, with the same answer. */
  readonly unchanged: number
}

/** A section where something changed, or that only one version has. */
export type ComparedSection = Sides<{ readonly title: string }> & {
  readonly id: string
  readonly entries: readonly ComparedEntry[]
}

export type ComparedEntry = ComparedAnswer | ComparedRows

/** A question that is not asked, worded or answered in the same way. */
export type ComparedAnswer = Sides<ToldAnswer> & {
  readonly kind: 'answer'
  readonly path: AnswerPath
  readonly change: AnswerChange
  /** What changed in the answer, where both have one that can be told piece by piece. */
  readonly difference?: Difference
}

/**
 * `added`, `removed`: only one side has an answer; `changed`: another answer; `said`: the same one, in other words;
 * `asked`, `unasked`: only one side asks, and nothing is answered; `question`: only the question is another.
 */
export type AnswerChange = 'added' | 'removed' | 'changed' | 'said' | 'asked' | 'unasked' | 'question'

/** A question in one version, in the reader's language. */
export type ToldAnswer = ToldQuestion & {
  /** What its kind of question is called. */
  readonly type: string
  readonly computed: boolean
  /** null: asked and not answered. */
  readonly presentation: Presentation | null
  readonly verification?: Verification
}

/** Where a version asks something (in a row: its repetition), and in which words. */
export type ToldQuestion = {
  readonly section: { readonly id: string; readonly title: string }
  readonly label: string
}

/** A repetition where a row changed, came, went or moved, or that only one version has. */
export type ComparedRows = Sides<ToldQuestion> & {
  readonly kind: 'rows'
  readonly path: AnswerPath
  readonly rows: readonly ComparedRow[]
}

/** `place` counts from 1. `moved`: it does not stand where it did among the rows that stayed. */
export type ComparedRow = Sides<{ readonly place: number; readonly title: string }> & {
  readonly rowId: string
  readonly moved: boolean
  readonly entries: readonly ComparedEntry[]
}

/** What changed inside an answer. */
export type Difference =
  | { readonly kind: 'words'; readonly parts: readonly WordPart[] }
  | { readonly kind: 'elements'; readonly elements: readonly ComparedElement<string>[] }
  | { readonly kind: 'files'; readonly files: readonly ComparedElement<SupportingDocument>[] }

/** Kept and removed parts make the former text, kept and added ones the latter. */
export type WordPart = { readonly text: string; readonly change: 'kept' | 'added' | 'removed' }

/** One element of a list, or one file; `place` counts from 1. */
export type ComparedElement<Element> = Sides<{ readonly place: number; readonly element: Element }> & {
  readonly moved: boolean
}

/** What each of the two versions has. */
export type Sides<Told> = { readonly former?: Told; readonly latter?: Told }
