/** Why a source did not answer; none of them says what was asked. */
export type FailureCode =
  | 'unreachable'
  | 'timeout'
  | 'status'
  | 'redirect'
  | 'tooLarge'
  | 'notJson'
  | 'shape'
  | 'private'
  | 'leftAlone'
  | 'crowded'
  | 'givenUp'

/** A source that did not answer as it should. Its message holds no address and nothing that anybody typed. */
export class SourceFailure extends Error {
  readonly code: FailureCode
  readonly status: number | undefined
  /** Milliseconds that the source asks to be left alone for. */
  readonly restMilliseconds: number | undefined

  constructor(
    code: FailureCode,
    about: { readonly status?: number; readonly restMilliseconds?: number } = {},
  ) {
    super(about.status === undefined ? code : `${code} ${about.status}`)
    this.name = 'SourceFailure'
    this.code = code
    this.status = about.status
    this.restMilliseconds = about.restMilliseconds
  }
}

/** Whether trying once more at once may help. */
export function isPassing({ code, status }: SourceFailure): boolean {
  return code === 'unreachable' || (code === 'status' && [502, 503, 504].includes(status ?? 0))
}

/**
 * Whether it says that the source's host is unwell. Who gives up says nothing of it; and a host that answers, be it
 * with another thing than was hoped for, is up: one author's wrong address closes it to nobody else.
 */
export function isSymptom({ code, status = 0 }: SourceFailure): boolean {
  if (code === 'status') return status === 429 || status >= 500
  return !harmless.has(code)
}

const harmless: ReadonlySet<FailureCode> = new Set([
  'givenUp',
  'leftAlone',
  'crowded',
  'redirect',
  'tooLarge',
  'notJson',
])
