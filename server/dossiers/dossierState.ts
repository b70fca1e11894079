import { type DossierTransition, isFillable, transition } from '../../forms/lifecycle'
import { type DossierState, dossierStates } from '../../schemas/dossier'

/** The state that a row's text says. */
export function stateOf({ state }: { readonly state: string }): DossierState {
  const found = dossierStates.find((known) => known === state)
  if (found === undefined) throw new Error(`No dossier is ${state}.`)
  return found
}

/** Whether the owner may still change the draft: until an agent takes the dossier into instruction. */
export function isEditable(dossier: { readonly state: string }): boolean {
  return isFillable(stateOf(dossier))
}

/** The transition that a submission makes from a state, and where it leads; null when it may not. */
export function submissionFrom(
  state: DossierState,
): { readonly name: DossierTransition; readonly to: DossierState } | null {
  const name = state === 'draft' ? 'submit' : 'resubmit'
  const to = transition(state, name)
  return to === null ? null : { name, to }
}
