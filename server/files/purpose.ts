import type { Row } from '../database/tables'
import { isEditable } from '../dossiers/dossierState'
import { errors } from '../http/errors'

/** What a file is sent for. */
export type Purpose = 'answer' | 'message'

/** What an announced file is for. */
export function purposeOf({ purpose }: Row<'arrivals'>): Purpose {
  return purpose === 'message' ? 'message' : 'answer'
}

/** Throws 409 unless the dossier's state lets it take a file of this purpose. */
export function expectRoomFor(
  purpose: Purpose,
  dossier: { readonly state: string; readonly version: number },
): void {
  if (purpose === 'answer' && !isEditable(dossier)) throw errors.dossier.taken()
  if (purpose === 'message' && dossier.version === 0) throw errors.message.notYet()
}
