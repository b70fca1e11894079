import { type Static, Type } from 'typebox'
import type { Json } from '../../../schemas/condition'
import { mapOf } from '../../../schemas/mapOf'
import { isoDate } from '../../../schemas/procedure'

const closed = { additionalProperties: false } as const
const anything = Type.Unsafe<Json>({})

/** Something refused or warned of: `incidents/0/date`, rows by index; the code as problems have it. */
const Expected = Type.Object(
  { at: Type.String({ minLength: 1 }), code: Type.String({ minLength: 1 }) },
  closed,
)

/**
 * One test of a procedure: answers given on a day, and what becomes of them. Rows are objects, files are
 * `{ "file": "proof.pdf", "size": 1200 }`. `asked` and `skipped` name anything in a section by id, in a row by
 * `incidents/0/amount`; `errors` is exhaustive, and `warnings` where it is given; `computed` tells some values; `group`
 * is the id of the agents it goes to.
 */
export const Scenario = Type.Object(
  {
    name: Type.String({ minLength: 1 }),
    today: Type.String({ pattern: isoDate }),
    applicant: Type.Optional(mapOf(anything)),
    answers: mapOf(anything),
    asked: Type.Optional(Type.Array(Type.String())),
    skipped: Type.Optional(Type.Array(Type.String())),
    computed: Type.Optional(mapOf(anything)),
    errors: Type.Array(Expected),
    warnings: Type.Optional(Type.Array(Expected)),
    eligible: Type.Boolean(),
    group: Type.Optional(Type.String()),
    note: Type.Optional(Type.String()),
  },
  closed,
)
export type Scenario = Static<typeof Scenario>

/** A file `NAME.scenarios.json`. */
export const Scenarios = Type.Array(Scenario, { minItems: 1 })
