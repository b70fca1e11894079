import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import type { Reading } from './fieldType'

/**
 * A composed answer (an address, files) from its written form, which is its JSON: nobody types it, imports and tests
 * do. Anything else is refused as `unreadable`.
 */
export function readWritten<Shape extends TSchema>(typed: string, shape: Shape): Reading<Static<Shape>> {
  if (typed.trim() === '') return { value: undefined }
  try {
    const value: unknown = JSON.parse(typed)
    return Value.Check(shape, value) ? { value } : { problem: { code: 'unreadable' } }
  } catch {
    return { problem: { code: 'unreadable' } }
  }
}

/** A predicate on a canonical shape, for Yup's `mixed`. */
export function isShaped<Shape extends TSchema>(shape: Shape): (value: unknown) => value is Static<Shape> {
  return (value): value is Static<Shape> => Value.Check(shape, value)
}
