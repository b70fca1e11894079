import type { WordedProblem } from '../../schemas/problem'
import type { Code, Params } from '../messages'

/** What a refusal says beside its code. `body` joins the problem document: the newer draft of a 409. */
export type Details = {
  readonly params?: Params
  readonly problems?: readonly WordedProblem[]
  readonly body?: Readonly<Record<string, unknown>>
  readonly retryAfterSeconds?: number
  /** What went wrong underneath: for the log alone. */
  readonly cause?: unknown
}

/** An expected no: a command throws it, its transaction is undone, and one middleware words it. */
export class Refused extends Error {
  readonly status: number
  readonly code: Code
  readonly details: Details

  constructor(status: number, code: Code, details: Details = {}) {
    super(code, { cause: details.cause })
    this.status = status
    this.code = code
    this.details = details
  }
}
