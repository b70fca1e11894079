import type { Answers } from '../../schemas/answers'
import type { Form } from './form'
import { nestedAnswers, ownAnswer } from './scope'
import { applicantId } from './structure/applicant'

/** The name a dossier is listed under: the company's, or the person's; null while it is not given. */
export function applicantNameOf({ procedure }: Form, answers: Answers): string | null {
  const given = nestedAnswers(answers, applicantId)
  const word = (id: string) => {
    const answer = ownAnswer(given, id)
    return typeof answer === 'string' ? answer.trim() : ''
  }
  const kind = procedure.applicant === 'both' ? word('kind') : procedure.applicant
  if (kind === 'company') return word('name') || null
  return kind === 'person' ? `${word('firstName')} ${word('lastName')}`.trim() || null : null
}
