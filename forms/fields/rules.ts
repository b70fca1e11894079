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
  const test = (value: Value, context: TestContext<AnyObject>) => {
    const verdict = judge(value)
    return verdict === true ? true : context.createError({ message: () => verdict })
  }
  judges.set(test, { judge })
  return { name: 'rule', test }
}

/** A rule's judge, by its Yup test. A method on purpose: a judge of texts may then be kept with all others. */
type Judge = { judge(value: unknown): Verdict }
const judges = new WeakMap<object, Judge>()

/** A rule on texts of one canonical shape: any other text is refused as `shape`, and `judge` never sees it. */
export function shaped(pattern: string, judge: (value: string) => Verdict = () => true) {
  const shape = new RegExp(pattern)
  return rule((value: string) => (shape.test(value) ? judge(value) : { code: 'shape' }))
}

/** Every refusal of a filled value by its type's schema, in the order of the rules; none when it is right. */
export function refusalsOf<Value>(schema: Schema<Value>, value: unknown): readonly Refusal[] {
  if (isPlainlyRight(schema, value)) return none
  try {
    schema.validateSync(value, whole)
    return none
  } catch (error) {
    return refusalsIn(error)
  }
}

const none: readonly Refusal[] = []

/** Every refusal, nothing cast, and no trace of the stack, which costs more than all the rest. */
const whole = { strict: true, abortEarly: false, disableStackTrace: true } as const

const known = new WeakMap<Schema, readonly Judge[] | undefined>()

/**
 * Whether a value is right by the schema's own type and rules, asked one by one: for what is right, and most is, Yup
 * need not prepare the errors that it will not raise. False when one of them says no, or when it cannot be told so.
 */
function isPlainlyRight(schema: Schema, value: unknown): boolean {
  if (!known.has(schema)) known.set(schema, judgesOf(schema))
  const rules = known.get(schema)
  return rules !== undefined && schema.isType(value) && rules.every(({ judge }) => judge(value) === true)
}

/** The judges of a schema that holds nothing but a type and rules of ours; undefined of any other. */
function judgesOf(schema: Schema): readonly Judge[] | undefined {
  const { type, oneOf, notOneOf } = schema.describe()
  if (type === 'object' || type === 'array' || type === 'tuple' || oneOf.length + notOneOf.length > 0)
    return undefined
  const rules = schema.tests.map(({ OPTIONS }) => OPTIONS && judges.get(OPTIONS.test))
  return rules.every((judge) => judge !== undefined) ? rules : undefined
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
