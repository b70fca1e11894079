import type { Static } from 'typebox'
import type { ProcedureState as Shape } from '../../schemas/api/procedures'

/** `unpublished`, `open`, `closed`, `archived`. */
export type ProcedureState = Static<typeof Shape>

/** The life of a procedure: `unpublished → open ⇄ closed → archived` (contracts.md). Only an open one is begun. */
export const procedureTransitions = {
  open: { from: ['unpublished', 'closed'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
  archive: { from: ['closed'], to: 'archived' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly ProcedureState[]; readonly to: ProcedureState }>
>

export type ProcedureTransition = keyof typeof procedureTransitions

/** The state a transition leads to, or null when it cannot be made from `state`. */
export function procedureTransition(state: ProcedureState, name: ProcedureTransition): ProcedureState | null {
  const { from, to }: { readonly from: readonly ProcedureState[]; readonly to: ProcedureState } =
    procedureTransitions[name]
  return from.includes(state) ? to : null
}
