import type { Answer, AnswerPath, Answers } from '../../schemas/answers'
import { answersFrom, isBlank } from './changes/paths'
import { evaluate } from './evaluate'
import type { Form } from './form'
import { applicantId } from './structure/applicant'
import type { AskedElement, Context } from './types'

/**
 * What a version keeps: the canonical answers of the questions asked, and the computed values by path. Hidden,
 * blank, unreadable and no longer offered answers are not there. To be taken once `validateAnswers` finds nothing.
 */
export function submittedAnswers(
  form: Form,
  answers: Answers,
  context: Context,
): { readonly answers: Answers; readonly computed: { readonly [path: AnswerPath]: Answer } } {
  const { sections, computed } = evaluate(form, answers, context)
  const visible = new Map<string, Answer>()
  for (const { id, elements } of sections) {
    const answered = answersIn(elements)
    if (id !== applicantId) for (const [field, answer] of answered) visible.set(field, answer)
    else if (answered.size > 0) visible.set(applicantId, answersFrom(answered))
  }
  return { answers: answersFrom(visible), computed: Object.fromEntries(computed) }
}

function answersIn(elements: readonly AskedElement[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const element of elements) {
    if (element.kind === 'field' && !isBlank(element.value) && element.value !== undefined)
      answers.set(element.field.id, element.value)
    if (element.kind === 'repetition' && element.rows.length > 0)
      answers.set(
        element.field.id,
        element.rows.map(({ rowId, elements: inner }) => ({ rowId, answers: answersFrom(answersIn(inner)) })),
      )
  }
  return answers
}
