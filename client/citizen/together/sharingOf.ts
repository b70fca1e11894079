import { isFillable } from '../../../forms/lifecycle'
import type { DossierSummary } from '../../../schemas/dossier'

/** What is shared of a dossier of one's own: filling it in, then, once its answers do not change, the dossier alone. */
export function sharingOf({ state }: Pick<DossierSummary, 'state'>): 'fill' | 'hand' {
  return isFillable(state) ? 'fill' : 'hand'
}
