import type { Form } from '../../forms/engine'
import { wordProblem } from '../../forms/messages'
import type { Locale } from '../../schemas/label'
import type { Problem, WordedProblem } from '../../schemas/problem'

/** The most problems told at once. */
const most = 200

/** Problems of answers with their sentences, as they travel. */
export function wordProblems(
  problems: readonly Problem[],
  form: Form,
  locale: Locale,
): readonly WordedProblem[] {
  return problems
    .slice(0, most)
    .map((problem) => ({ ...problem, message: wordProblem(problem, { form, locale }) }))
}
