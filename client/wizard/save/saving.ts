import type { Conflict } from '../../../forms/engine'
import type { AnswerPath, Answers, Changes } from '../../../schemas/answers'

/** A draft as the server keeps it. */
export type Draft = { readonly number: number; readonly answers: Answers }

/** What is sent: changes, and the draft's number that they were made to. */
export type Save = { readonly basedOn: number; readonly saveId: string; readonly changes: Changes }

/** A queue of saves at rest: the draft it is based on, the answers as they are here, the save that got no answer. */
export type Queue = {
  readonly base: Draft
  readonly answers: Answers
  readonly unanswered: Save | null
}

/** What became of a save. Sentences are the server's own, for the person. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly number: number; readonly savedAt: string }
  /** Somebody saved first: the newer draft. */
  | { readonly kind: 'stale'; readonly draft: Draft }
  | { readonly kind: 'signedOut' }
  /** Nothing came back. */
  | { readonly kind: 'offline' }
  /** Not now: to be tried again, after `wait` seconds if the server said so. */
  | { readonly kind: 'later'; readonly sentence: string; readonly wait: number | null }
  /** Never as it is; `at` are the answers refused, none when it is the whole. */
  | {
      readonly kind: 'refused'
      readonly sentence: string
      readonly at: readonly AnswerPath[]
      readonly stopped?: Stop
    }

/**
 * Why nothing of a dossier can be saved any more, until that changes: its procedure is closed, its instruction has begun,
 * it was deleted, or it is no longer one's own.
 */
export type Stop = 'closed' | 'taken' | 'deleted' | 'gone'

/** How saving fares. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly savedAt: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'later'; readonly sentence: string }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
