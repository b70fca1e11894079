import type { ProblemDetails } from '../../schemas/problem'

/** A refusal as the server words it. */
export function aProblem(given: Partial<ProblemDetails> = {}): ProblemDetails {
  return {
    type: 'urn:guichet:problem:session.refused',
    title: 'Refus',
    status: 422,
    detail: 'Corrigez votre réponse.',
    code: 'dossier.refused',
    requestId: '7f1c',
    ...given,
  }
}
