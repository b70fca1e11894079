import type { Answers } from '../../schemas/answers'
import type { ProblemDetails } from '../../schemas/problem'

/** A refusal as it arrives: problem details and, for `dossier.changedElsewhere`, the newer draft. */
export type ReceivedProblem = ProblemDetails & {
  readonly draft?: { readonly number: number; readonly answers: Answers }
}

/** The server understood and refused; `problem.detail` is worded for the person. */
export class Refused extends Error {
  readonly problem: ReceivedProblem
  /** Seconds the server asks to wait before another try, or null. */
  readonly retryAfter: number | null

  constructor(problem: ReceivedProblem, retryAfter: number | null = null) {
    super(problem.detail)
    this.name = 'Refused'
    this.problem = problem
    this.retryAfter = retryAfter
  }
}

/** Nothing came back: offline, or the server cannot be reached. Trying again later is safe. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'Unreachable'
  }
}

/** The same, for a dossier of which this device keeps nothing that may be shown. */
export class NotKept extends Unreachable {
  constructor() {
    super('not kept')
    this.name = 'NotKept'
  }
}

/** Whether our server was not there to answer: nothing came back, or a proxy answered in its place. */
export function isOut(error: unknown): boolean {
  if (error instanceof Refused) return error.problem.code === unexplainedCode && error.problem.status >= 500
  return error instanceof Unreachable
}

/** Whether an error is a refusal, of this code or status if one is given. */
export function isRefused(error: unknown, codeOrStatus?: string | number): error is Refused {
  if (!(error instanceof Refused)) return false
  if (codeOrStatus === undefined) return true
  return error.problem.code === codeOrStatus || error.problem.status === codeOrStatus
}

/** The refusal in a response's body; one of its own making where a proxy answered in the server's place. */
export function refusalIn(status: number, body: string, retryAfter: string | null): Refused {
  const seconds = Number.parseInt(retryAfter ?? '', 10)
  return new Refused(problemIn(body) ?? unexplained(status), Number.isNaN(seconds) ? null : seconds)
}

function problemIn(body: string): ReceivedProblem | null {
  try {
    const parsed = JSON.parse(body)
    return typeof parsed?.code === 'string' && typeof parsed.status === 'number' ? parsed : null
  } catch {
    return null
  }
}

const unexplainedCode = 'unexplained'

function unexplained(status: number): ReceivedProblem {
  return { type: 'about:blank', title: '', status, detail: '', code: unexplainedCode, requestId: '' }
}
