import { nestedAnswers, ownAnswer, rowsOf } from '../../../forms/engine/scope'
import { applicantId } from '../../../forms/engine/structure/applicant'
import type { Answer, AnswerPath, Answers } from '../../../schemas/answers'

/** The answer at a path, wherever it stands: of its own, the applicant's, in a row; undefined when there is none. */
export function answerAt(answers: Answers, path: AnswerPath): Answer | undefined {
  const [id = '', second, field] = path.split('/')
  if (second === undefined) return ownAnswer(answers, id)
  if (id === applicantId) return ownAnswer(nestedAnswers(answers, id), second)
  const row = rowsOf(ownAnswer(answers, id)).find(({ rowId }) => rowId === second)
  return row === undefined || field === undefined ? undefined : ownAnswer(row.answers, field)
}
