import type { Answer, AnswerPath, Answers } from '../../schemas/answers'
import type { Scope } from './scope'
import type { Context } from './types'

/** One pass over a form, from top to bottom. */
export type Pass = {
  readonly context: Context
  /** The answers that something names: the others need not be known. */
  readonly named: ReadonlySet<string>
  readonly computed: Map<AnswerPath, Answer>
}

/** Where the pass stands: the answers there, what is known there, and how paths and names begin there. */
export type Place = {
  readonly pass: Pass
  readonly answers: Answers
  readonly scope: Scope
  /** `incidents/<rowId>/`, `applicant/` or nothing. */
  readonly path: string
}

/** Calls a type on an answer nobody has checked: what it chokes on counts as absent. */
export function safely<Result>(call: () => Result): Result | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}
