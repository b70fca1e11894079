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

export type DocumentEntry =
  | {
      readonly kind: 'answer'
      readonly path: AnswerPath
      readonly label: string
      /** null: asked and not answered. */
      readonly presentation: Presentation | null
      readonly computed?: true
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
