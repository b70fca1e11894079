import { Type } from 'typebox'

/** Any JSON value, as it stands in a file or on the wire. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * When something is asked, as a pattern of answers: `{ nature: 'fees', amount: { atLeast: 1000 } }`.
 * All keys must hold; `all`, `any` and `not` nest. What each operator takes depends on the type of the
 * field named, so the engine reads it (`forms/engine/condition`) and this shape only bounds it.
 */
export type Condition = { readonly [fieldOrWord: string]: Json }

const nested = Type.Unsafe<Condition>({ $ref: '#/$defs/condition' })

/** The schema other schemas point to; `procedureOf` carries its definition under `$defs`. */
export const Condition = nested

export const conditionDefinition = {
  type: 'object',
  description: 'A pattern of answers: all keys must hold.',
  minProperties: 1,
  properties: {
    all: { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } },
    any: { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } },
    not: { $ref: '#/$defs/condition' },
  },
  additionalProperties: { type: ['boolean', 'number', 'string', 'array', 'object'] },
} as const
