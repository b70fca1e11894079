import type { DossierSummary } from '../../../schemas/dossier'
import type { Context } from '../../context'
import { dossierSummary } from '../dossierSummary'
import { type Dossier, instructedDossier } from '../findDossier'

/** The dossier as an agent's transition left it: what each of their routes answers. */
export async function movedDossier(
  context: Context,
  { id }: Dossier,
): Promise<{ readonly dossier: DossierSummary }> {
  const dossier = await instructedDossier(context, { params: { dossier: id } })
  return { dossier: await dossierSummary(context, dossier) }
}
