import type { Reading } from './fieldType'

/**
 * A composed answer (an address, files) from its written form, which is its JSON: nobody types it, imports and tests
 * do. What is not JSON, or not of the shape, is refused as `unreadable`.
 */
export function readWritten<Value>(
  typed: string,
  isShaped: (value: unknown) => value is Value,
): Reading<Value> {
  if (typed.trim() === '') return { value: undefined }
  try {
    const value: unknown = JSON.parse(typed)
    return isShaped(value) ? { value } : { problem: { code: 'unreadable' } }
  } catch {
    return { problem: { code: 'unreadable' } }
  }
}

/** Whether a value is an object with these keys, perhaps some of the optional ones, and no other. */
export function hasKeys<Key extends string>(
  value: unknown,
  required: readonly Key[],
  optional: readonly string[] = [],
): value is Readonly<Record<Key, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const known: readonly string[] = [...required, ...optional]
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.keys(value).every((key) => known.includes(key))
  )
}
