import { type Context, type Form, validateAnswers } from '../../../forms/engine'
import { wordProblem } from '../../../forms/messages'
import type { AnswerPath, Answers } from '../../../schemas/answers'

/** What is wrong, in words, by the answer's path and in reading order: Formik's errors. */
export type Errors = { readonly [path: AnswerPath]: string }

/** What is wrong with the answers of one section, or of all: one sentence for each answer, its first. */
export function errorsOf(form: Form, answers: Answers, context: Context, section?: string): Errors {
  const errors = new Map<AnswerPath, string>()
  for (const problem of validateAnswers(form, answers, context, section))
    if (!errors.has(problem.at))
      errors.set(problem.at, wordProblem(problem, { form, locale: context.locale }))
  return Object.fromEntries(errors)
}
