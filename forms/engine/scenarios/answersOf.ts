import type { Answer, AnswerPath, Answers } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import type { Form } from '../form'
import { isObject } from '../resolve/settings'
import { documentOf, madeUpId } from './files'
import type { Scenario } from './scenario'

/** A scenario's answers as a draft has them, and paths as the scenario writes them. */
export type GivenAnswers = {
  readonly answers: Answers
  /** `incidents/<rowId>/amount` as `incidents/0/amount`. */
  readonly byIndex: (path: AnswerPath) => string
}

/** Puts a scenario's answers into a draft: rows get ids, files what the server would say of them. */
export function answersOf(form: Form, { answers, applicant }: Scenario): GivenAnswers {
  const indices = new Map<string, number>()
  let made = 0
  const rowOf = (row: Json, index: number): Answer => {
    const rowId = madeUpId(++made)
    indices.set(rowId, index)
    return { rowId, answers: isObject(row) ? answersIn(row) : {} }
  }
  const answerOf = (name: string, given: Json): Answer => {
    const named = form.names.names.get(name)
    if (!isList(given)) return given
    if (named?.kind === 'rows') return given.map(rowOf)
    if (named?.kind !== 'files') return given
    return given.map((file) => documentOf(file, ++made))
  }
  const answersIn = (given: Readonly<Record<string, Json>>): Answers =>
    Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, answerOf(id, answer)]))
  return {
    answers: { ...answersIn(answers), ...(applicant === undefined ? {} : { applicant }) },
    byIndex: (path) =>
      path
        .split('/')
        .map((step) => indices.get(step) ?? step)
        .join('/'),
  }
}

function isList(given: Json): given is readonly Json[] {
  return Array.isArray(given)
}
