import type { AnswerPath } from '../../schemas/answers'
import type { Presentation } from '../fields/presentation'

/**
 * A dossier's answers ready to be read, before any medium: the review page, the agent's screen and the PDF
 * print these same sections. Texts are in the reader's language.
 */
export type FormDocument = { readonly sections: readonly DocumentSection[] }

export type DocumentSection = {
  readonly id: string
  readonly title: string
  readonly entries: readonly DocumentEntry[]
}

/**
 * What is not settled about an answer: its source is still asked (`waiting`), never answered (`abandoned`), or knows
 * no such thing (`unknown`).
 */
export type Verification = 'waiting' | 'abandoned' | 'unknown'

export type DocumentEntry =
  | {
      readonly kind: 'answer'
      readonly path: AnswerPath
      readonly label: string
      /** null: asked and not answered. */
      readonly presentation: Presentation | null
      readonly computed?: true
      /** What is not settled about the answer; absent where nothing is asked of a source, or it has answered. */
      readonly verification?: Verification
    }
  | { readonly kind: 'heading'; readonly path: AnswerPath; readonly label: string }
  | {
      readonly kind: 'rows'
      readonly path: AnswerPath
      readonly label: string
      readonly rows: readonly {
        readonly rowId: string
        readonly title: string
        readonly entries: readonly DocumentEntry[]
      }[]
    }
