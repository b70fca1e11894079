/** What is wrong in a condition or a formula, without words. */
export type Finding = {
  /** JSON Pointer inside the condition; empty for the condition itself. */
  readonly at: string
  /** `condition.below`, `formula.unknownName`…: a key of the definition check's messages. */
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** A step of a JSON Pointer (RFC 6901). */
export function pointerStep(key: string | number): string {
  const text = String(key)
  return /[~/]/.test(text) ? `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${text}`
}
