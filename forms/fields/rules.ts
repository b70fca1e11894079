import type { AnyObject, Schema, TestContext, ValidationError } from 'yup'
import type { Refusal } from './fieldType'

/** A verdict on a filled value: it holds, or the refusal. */
export type Verdict = true | Refusal

/**
 * A Yup test that answers with a refusal in place of words:
 * `string().test(rule((value) => graphemes(value) <= max || { code: 'max', params: { count: max } }))`.
 */
export function rule<Value>(judge: (value: Value) => Verdict): {
  name: string
  test: (value: Value, context: TestContext<AnyObject>) => true | ValidationError
} {
  return {
    name: 'rule',
    test(value, context) {
      const verdict = judge(value)
      return verdict === true ? true : context.createError({ message: () => verdict })
    },
  }
}

/** A rule on texts of one canonical shape: any other text is refused as `shape`, and `judge` never sees it. */
export function shaped(pattern: string, judge: (value: string) => Verdict = () => true) {
  const shape = new RegExp(pattern)
  return rule((value: string) => (shape.test(value) ? judge(value) : { code: 'shape' }))
}

/** Every refusal of a filled value by its type's schema, in the order of the rules; none when it is right. */
export function refusalsOf<Value>(schema: Schema<Value>, value: unknown): readonly Refusal[] {
  try {
    schema.validateSync(value, { strict: true, abortEarly: false, disableStackTrace: true })
    return []
  } catch (error) {
    return refusalsIn(error)
  }
}

function refusalsIn(error: unknown): readonly Refusal[] {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors))
    throw error
  return error.errors.map((message: unknown) => (isRefusal(message) ? message : { code: 'shape' }))
}

function isRefusal(message: unknown): message is Refusal {
  return (
    typeof message === 'object' && message !== null && 'code' in message && typeof message.code === 'string'
  )
}
