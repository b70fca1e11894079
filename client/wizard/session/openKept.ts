import { NotKept } from '../../api/problems'
import { readDossier } from '../../device/readKept'
import type { Opening } from './createWizard'
import { leftOf, openWhole } from './openDossier'

/** Opens a dossier from what this device keeps for the account; rejects with `NotKept` where there is nothing to be shown. */
export async function openKept(id: string, account: string | undefined): Promise<Opening | null> {
  const kept = await readDossier({ account, dossier: id }).catch(() => null)
  if (kept === null) throw new NotKept()
  const { form, queue } = kept
  const [read, draft] = form.whole
  const last = queue && { ...queue.base, facts: queue.facts }
  return openWhole([read, { ...draft, ...last }], { left: await leftOf(id), out: true })
}
