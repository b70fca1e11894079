import { type Static, Type } from 'typebox'
import { endpoint } from './endpoint'

const dossierParams = Type.Object({ dossier: Type.String({ format: 'uuid' }) })

/** A question as people know it, and what it says of its answer where there is one to say. */
const Told = Type.Object({
  /** The answer's path. */
  at: Type.String(),
  question: Type.String(),
  before: Type.Optional(Type.String()),
  after: Type.Optional(Type.String()),
  /** Why it is refused from now on, or has no place any more. */
  why: Type.Optional(Type.String()),
  required: Type.Optional(Type.Boolean()),
})

/** What moving a draft to a newer revision changes in it, in the reader's language; everything else stays. */
export const MoveReport = Type.Object({
  /** Answers kept as they are. */
  kept: Type.Integer({ minimum: 0 }),
  /** Answers that have no place any more: kept aside, shown on the dossier's page. */
  aside: Type.Array(Told),
  /** Answers read again by the new kind of their question. */
  converted: Type.Array(Told),
  /** Answers that wait: their question is not asked any more. */
  unasked: Type.Array(Told),
  asked: Type.Array(Told),
  refused: Type.Array(Told),
  recomputed: Type.Array(Told),
})
export type MoveReport = Static<typeof MoveReport>

/**
 * The revision that one's own draft may be moved to, with what that would change in draft `number`; `null` where the
 * draft is on the newest published one. `aside` is what former moves left aside.
 */
export const readMove = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/move',
  action: 'dossier.fill',
  params: dossierParams,
  response: Type.Object({
    newer: Type.Union([
      Type.Object({
        revision: Type.Integer({ minimum: 1 }),
        publishedAt: Type.String(),
        number: Type.Integer({ minimum: 0 }),
        report: MoveReport,
      }),
      Type.Null(),
    ]),
    aside: Type.Array(Told),
  }),
})

/**
 * Moves draft `number` to published revision `revision`: a save like any other, under the next number. Answers without
 * a place are kept aside, the draft as it was is kept whole. The same call again gets the same answer. 409 when the
 * draft was changed or another revision was published meanwhile.
 */
export const moveDraft = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/move',
  action: 'dossier.fill',
  params: dossierParams,
  body: Type.Object(
    { number: Type.Integer({ minimum: 0 }), revision: Type.Integer({ minimum: 1 }) },
    { additionalProperties: false },
  ),
  response: Type.Object({ number: Type.Integer(), revision: Type.Integer() }),
  limit: { name: 'moveDraft', perMinute: 30 },
})
