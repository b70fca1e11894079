import type { Answer, AnswerPath, Answers, Row } from '../../schemas/answers'
import type { TypeName } from '../fields'
import type { Form } from './form'
import { applicantPrefix, type Named } from './names'
import { applicantId } from './structure/applicant'

/** An answer that is given anew each time, and why. */
export type GivenAnew = { readonly path: AnswerPath; readonly why: 'file' | 'consent' }

/** Files belong to the dossier they were sent to; what was agreed to once was agreed to once. */
const anew: Partial<Record<TypeName, GivenAnew['why']>> = {
  file: 'file',
  identityDocument: 'file',
  signature: 'consent',
  consent: 'consent',
}

/** The answers of one dossier as another one may begin with them: without what is given anew, which is told. */
export function takeAgain(
  form: Form,
  answers: Answers,
): { readonly answers: Answers; readonly left: readonly GivenAnew[] } {
  const left: GivenAnew[] = []
  const { names } = form.names

  function taken(from: Answers, at: (id: string) => AnswerPath, nameOf: (id: string) => string): Answers {
    return Object.fromEntries(
      Object.entries(from).flatMap(([id, answer]): [string, Answer][] => {
        if (id === applicantId && isAnswers(answer))
          return [
            [
              id,
              taken(
                answer,
                (inner) => `${id}/${inner}`,
                (inner) => `${applicantPrefix}${inner}`,
              ),
            ],
          ]
        const why = whyAnew(names.get(nameOf(id)))
        if (why === undefined) return [[id, areRows(answer) ? rowsOf(id, answer) : answer]]
        left.push({ path: at(id), why })
        return []
      }),
    )
  }

  const rowsOf = (id: string, rows: readonly Row[]): readonly Row[] =>
    rows.map(({ rowId, answers: inner }) => ({
      rowId,
      answers: taken(inner, (field) => `${id}/${rowId}/${field}`, same),
    }))

  return { answers: taken(answers, same, same), left }
}

function whyAnew(named: Named | undefined): GivenAnew['why'] | undefined {
  const type = named?.field.type
  return type === undefined || type === 'computed' || type === 'repetition' ? undefined : anew[type]
}

function same(id: string): string {
  return id
}

function isAnswers(answer: Answer): answer is Answers {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
}

function areRows(answer: Answer): answer is readonly Row[] {
  return (
    Array.isArray(answer) && answer.some((row) => typeof row === 'object' && row !== null && 'rowId' in row)
  )
}
