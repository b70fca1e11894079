import { type Static, type TSchema, type TUnsafe, Type } from 'typebox'

/**
 * An object of any keys, or of keys of one pattern, whose values have one shape. `Type.Record` would say the same, but
 * what it needs to work out its keys weighs 14 KB (gzip) in every page.
 */
export function mapOf<Value extends TSchema>(
  value: Value,
  {
    keys,
    ...options
  }: {
    readonly keys?: string
    readonly minProperties?: number
    readonly title?: string
    readonly description?: string
  } = {},
): TUnsafe<Record<string, Static<Value>>> {
  const shape =
    keys === undefined
      ? { additionalProperties: value }
      : { patternProperties: { [keys]: value }, additionalProperties: false }
  return Type.Unsafe({ type: 'object', ...shape, ...options })
}
