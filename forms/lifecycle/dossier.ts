import type { DossierState } from '../../schemas/dossier'

/** Who may make a transition: the dossier's owner, or an agent of its procedure's group. */
export type Actor = 'owner' | 'agent'

/** What else must hold; the command that makes the transition tests it, in the same transaction. */
export type Guard =
  | 'procedureOpen'
  | 'eligible'
  | 'answersValid'
  | 'somethingChanged'
  | 'noCorrectionPending'
  | 'annotationsComplete'

export type Transition = {
  readonly from: readonly DossierState[]
  /** `same`: the state stays, dates change. */
  readonly to: DossierState | 'same'
  readonly by: Actor
  readonly guards: readonly Guard[]
}

/** The states in which a dossier is decided. */
export const finalStates = ['accepted', 'refused', 'closedWithoutAction'] as const

/** The life of a dossier: `draft → submitted → inInstruction → accepted | refused | closedWithoutAction` (domain.md). */
export const dossierTransitions = {
  submit: {
    from: ['draft'],
    to: 'submitted',
    by: 'owner',
    guards: ['procedureOpen', 'eligible', 'answersValid'],
  },
  resubmit: {
    from: ['submitted'],
    to: 'submitted',
    by: 'owner',
    guards: ['somethingChanged', 'answersValid'],
  },
  requestCorrection: {
    from: ['submitted', 'inInstruction'],
    to: 'submitted',
    by: 'agent',
    guards: ['noCorrectionPending'],
  },
  takeIntoInstruction: { from: ['submitted'], to: 'inInstruction', by: 'agent', guards: [] },
  sendBack: { from: ['inInstruction'], to: 'submitted', by: 'agent', guards: [] },
  accept: { from: ['inInstruction'], to: 'accepted', by: 'agent', guards: ['annotationsComplete'] },
  refuse: { from: ['inInstruction'], to: 'refused', by: 'agent', guards: ['annotationsComplete'] },
  closeWithoutAction: {
    from: ['inInstruction'],
    to: 'closedWithoutAction',
    by: 'agent',
    guards: ['annotationsComplete'],
  },
  reopenInstruction: { from: finalStates, to: 'inInstruction', by: 'agent', guards: [] },
  withdraw: { from: ['draft', 'submitted'], to: 'same', by: 'owner', guards: [] },
} as const satisfies Readonly<Record<string, Transition>>

export type DossierTransition = keyof typeof dossierTransitions

/** Whether a dossier's answers may be changed: as long as they may be submitted, or submitted again. */
export function isFillable(state: DossierState): boolean {
  return transition(state, 'submit') !== null || transition(state, 'resubmit') !== null
}

/** The state a transition leads to, or null when it cannot be made from `state`. */
export function transition(state: DossierState, name: DossierTransition): DossierState | null {
  const { from, to }: Transition = dossierTransitions[name]
  if (!from.includes(state)) return null
  return to === 'same' ? state : to
}
