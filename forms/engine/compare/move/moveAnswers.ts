import type { Answer, AnswerPath, Answers, Row } from '../../../../schemas/answers'
import { answersFrom } from '../../changes/paths'
import type { Form } from '../../form'
import { applicantPrefix } from '../../names'
import { nestedAnswers, ownAnswer, rowsOf } from '../../scope'
import { applicantId } from '../../structure/applicant'
import type { Context } from '../../types'
import { inOptionOrder } from './inOptionOrder'
import { type Moved, moveAnswer } from './moveAnswer'
import { askedFields, type Question, questionAt } from './questions'

/** An answer that has no place any more: why, and what it was; of several options those that are gone. */
export type Aside = {
  readonly path: AnswerPath
  readonly why: 'removed' | 'type' | 'option'
  readonly answer: Answer
}

/** An answer read again by another type; `after` may be what it cannot read, as it was typed. */
export type Converted = { readonly path: AnswerPath; readonly before: Answer; readonly after: Answer }

type Report = { kept: number; readonly aside: Aside[]; readonly converted: Converted[] }

/** A draft's answers as another revision takes them, and what becomes of each that it does not take as it is. */
export function moveAnswers(
  before: Form,
  after: Form,
  answers: Answers,
  context: Context,
): Report & { readonly answers: Answers } {
  const report: Report = { kept: 0, aside: [], converted: [] }
  const asked = askedFields(before, answers, context)

  function moveGroup(group: Answers, path: string, names: string, rows: string | undefined): Answers {
    const moved = new Map<string, Answer>()
    for (const id of Object.keys(group)) {
      const answer = ownAnswer(group, id)
      if (answer === undefined) continue
      const place = path + id
      const [from, to] = [questionAt(before, names + id, rows), questionAt(after, names + id, rows)]
      const taken = moveOne(answer, place, from, to)
      if (taken !== undefined) moved.set(id, taken)
    }
    return answersFrom(moved)
  }

  function moveOne(
    answer: Answer,
    path: AnswerPath,
    from: Question | undefined,
    to: Question | undefined,
  ): Answer | undefined {
    if (from?.kind === 'rows' && to?.kind === 'rows') return moveRows(answer, path, path)
    if (from?.kind === 'rows') {
      setRowsAside(answer, path)
      return undefined
    }
    return note(
      path,
      answer,
      from?.kind === 'leaf' && to?.kind === 'leaf'
        ? moveAnswer(answer, from, to, asked.get(path) ?? from.field, context)
        : { aside: 'removed' },
    )
  }

  function moveRows(answer: Answer, path: AnswerPath, id: string): readonly Row[] {
    return rowsOf(answer).map(({ rowId, answers: inner }) => ({
      rowId,
      answers: moveGroup(inner, `${path}/${rowId}/`, '', id),
    }))
  }

  /** Of rows that have no place each answer is named; of what is no row, the whole. */
  function setRowsAside(answer: Answer, path: AnswerPath): void {
    const named = rowsOf(answer).flatMap(({ rowId, answers: inner }) =>
      Object.keys(inner).flatMap((id): readonly Aside[] => {
        const own = ownAnswer(inner, id)
        return own === undefined ? [] : [{ path: `${path}/${rowId}/${id}`, why: 'removed', answer: own }]
      }),
    )
    report.aside.push(...(named.length > 0 ? named : [{ path, why: 'removed', answer } as const]))
  }

  function note(path: AnswerPath, answer: Answer, moved: Moved): Answer | undefined {
    if ('kept' in moved) {
      report.kept++
      return moved.kept
    }
    if ('converted' in moved) {
      report.converted.push({ path, before: answer, after: moved.converted })
      return moved.converted
    }
    report.aside.push({ path, why: moved.aside, answer: moved.gone ?? answer })
    return moved.rest
  }

  const { [applicantId]: applicant, ...others } = answers
  const moved = moveGroup(others, '', '', undefined)
  const group =
    applicant === undefined
      ? {}
      : moveGroup(nestedAnswers(answers, applicantId), `${applicantId}/`, applicantPrefix, undefined)
  const whole = Object.keys(group).length > 0 ? { ...moved, [applicantId]: group } : moved
  return { ...report, answers: inOptionOrder(after, whole, context) }
}
