import { createContext, type ReactNode, useContext } from 'react'
import type { Uploads } from '../../../forms/controls/uploads'
import type { World } from '../../../forms/fields/view'
import type { Answer, AnswerPath, Answers, Changes } from '../../../schemas/answers'
import type { DossierSummary } from '../../../schemas/dossier'
import type { KeptForm, LeftQueue } from '../../device'
import type { DraftNotices } from '../DraftNotices'
import type { Connection } from '../save/connection'
import type { Autosave } from '../save/createAutosave'
import type { OnDevice } from '../save/onDevice'
import type { Closing } from './closing'
import type { LearntFacts } from './learnFacts'
import type { OpenForm } from './openForm'

/**
 * What every page of the wizard works with. The same object as long as the dossier is open, so that a keystroke
 * or an answer draws only what shows it; the answers themselves are Formik's (`useAnswers`).
 */
export type Wizard = OpenForm & {
  /** The date in the procedure's time zone, ISO: the server's. */
  readonly today: string
  /** Where the wizard's pages stand: `/dossiers/:dossier`. */
  readonly root: string
  readonly world: World
  /** Files on their way; undefined where the form asks for none. */
  readonly uploads: Uploads | undefined
  /** What was looked up so far: the draft's, and what inputs learn. */
  readonly facts: LearntFacts
  /** Null in a preview, which saves nothing. */
  readonly dossier: OpenDossier | null
  /** What an agent asks to correct; undefined where nothing is. */
  readonly corrections: Corrections | undefined
  /** The answers at this very moment, before any drawing. */
  answers(): Answers
  /** Takes one answer; undefined clears it. */
  hand(path: AnswerPath, value: Answer | undefined): void
  /** Takes several changes at once. */
  apply(changes: Changes): void
  /** Hears of each change of the answers, once they are taken. */
  onChange(listener: () => void): () => void
}

/** What an agent asks to correct, ready to be shown (`corrections.tsx`). */
export type Corrections = {
  /** Over every page: the agent's message, and the way to each answer. */
  readonly notice: ReactNode
  /** Ids of the sections that hold an answer to correct. */
  readonly sections: ReadonlySet<string>
  /** The agent's words beside an answer, under this id; null where none are asked. */
  mark(path: AnswerPath, id: string): ReactNode
  /** Ids of a list's rows that hold one. */
  rowsIn(path: AnswerPath): readonly string[]
}

/** The dossier that the answers belong to, and its saving. */
export type OpenDossier = {
  readonly summary: DossierSummary
  readonly autosave: Autosave
  readonly closing: Closing
  /** There is a newer revision than the draft's own. */
  readonly newer: boolean
  /** Answers that a former move set aside. */
  readonly aside: number
  /** Draws what is to be said of these, or of its end; undefined where there is nothing. */
  readonly Notice: typeof DraftNotices | undefined
  /** The way to the server. */
  readonly connection: Connection
  /** What keeps it on this device. */
  readonly onDevice: OnDevice
  /** As the server gave it; undefined where nothing is kept of it. */
  readonly whole: KeptForm['whole'] | undefined
  /** Pages gone before, whose answers this one goes on with. */
  readonly heirOf: readonly LeftQueue[]
  /** Goes on with what earlier pages left unsent. */
  resume(): void
}

export const WizardContext = createContext<Wizard | null>(null)

/** The wizard around this page. */
export function useWizard(): Wizard {
  const wizard = useContext(WizardContext)
  if (wizard === null) throw new Error('A page of the wizard stands outside of it.')
  return wizard
}
