import { type Static, Type } from 'typebox'
import { mapOf } from './mapOf'

/**
 * Why something is refused, without words: the reader's language puts them (`forms/messages`, the type's own
 * `messages`). `at` is an answer's path, or a JSON Pointer in a definition.
 */
export const Problem = Type.Object({
  at: Type.String(),
  code: Type.String(),
  params: Type.Optional(mapOf(Type.Union([Type.String(), Type.Number()]))),
})
export type Problem = Static<typeof Problem>

/** A problem worded for a person, as it travels. */
export const WordedProblem = Type.Object({
  ...Problem.properties,
  message: Type.String(),
  line: Type.Optional(Type.Integer()),
  column: Type.Optional(Type.Integer()),
  severity: Type.Optional(Type.Union([Type.Literal('error'), Type.Literal('warning')])),
})
export type WordedProblem = Static<typeof WordedProblem>

/** RFC 9457 problem details, the body of every refusal. `code` is the path in the server's catalogue. */
export const ProblemDetails = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  requestId: Type.String(),
  problems: Type.Optional(Type.Array(WordedProblem)),
})
export type ProblemDetails = Static<typeof ProblemDetails>
