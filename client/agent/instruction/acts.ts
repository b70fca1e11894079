import { type DossierTransition, dossierTransitions, transition } from '../../../forms/lifecycle'
import type { DossierSummary } from '../../../schemas/dossier'
import type { Expected } from '../../../schemas/instruction'

/** Whether an agent may make this transition now: what the table says, and no second correction. */
export function mayAct({ state, correcting }: DossierSummary, name: DossierTransition): boolean {
  if (dossierTransitions[name].by !== 'agent' || transition(state, name) === null) return false
  return name !== 'requestCorrection' || correcting === undefined
}

/** What the page shows: the server refuses when it is not so any more. */
export function seen({ state, version }: DossierSummary): Expected {
  return { state, version }
}
