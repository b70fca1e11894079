import { type Static, Type } from 'typebox'

/** How it went, from very badly to very well. */
export const scores = [1, 2, 3, 4, 5] as const
export const Score = Type.Enum(scores)
export type Score = Static<typeof Score>

/** The most characters of a comment. */
export const longestComment = 2000

/** How the owner of a dossier says it went, and what they add: empty where they add nothing. */
export const Opinion = Type.Object(
  { score: Score, comment: Type.String({ maxLength: longestComment }) },
  { additionalProperties: false },
)
export type Opinion = Static<typeof Opinion>

/** From how many opinions on figures are shown: below, one could tell whose they are. */
export const fewestOpinions = 5

/**
 * What is said of a procedure, by nobody in particular. `counts` goes with `scores`, null while there are fewer than
 * `fewestOpinions`; `comments` are for whoever is in charge of the procedure, in no order of time.
 */
export const OpinionFigures = Type.Object({
  answers: Type.Integer({ minimum: 0 }),
  counts: Type.Union([Type.Array(Type.Integer({ minimum: 0 })), Type.Null()]),
  comments: Type.Array(Type.String()),
})
export type OpinionFigures = Static<typeof OpinionFigures>
