import type { DossierState } from '../../schemas/dossier'
import { dossierWords } from '../messages/dossiers'
import { useWords } from '../messages/useWords'

const tones = {
  draft: 'neutral',
  submitted: 'info',
  inInstruction: 'warning',
  accepted: 'success',
  refused: 'danger',
  closedWithoutAction: 'neutral',
} as const satisfies Record<DossierState, string>

/** A dossier's state in words; the colour only helps. */
export function StateTag({ state }: { readonly state: DossierState }) {
  const words = useWords(dossierWords)
  return (
    <span className="ds-tag" data-color={tones[state]}>
      {words(`state_${state}`)}
    </span>
  )
}
