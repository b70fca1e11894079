import { deleteDB } from 'idb'
import { markKept, markShared } from './marks'
import { closeStore, openStore, storeName } from './openStore'
import { keptNow } from './readKept'

/** Deletes all that this device keeps, keys first: what is left unsealed by nobody is nothing. */
export async function forgetAll(): Promise<void> {
  markKept(false)
  await openStore().then((store) => store.clear('keys'))
  await closeStore()
  await deleteDB(storeName)
}

/** Deletes what is kept of one dossier: it was submitted, or deleted. */
export async function forgetDossier(dossier: string): Promise<void> {
  const store = await openStore()
  for (const key of await store.getAllKeys('kept')) if (key[1] === dossier) await store.delete('kept', key)
}

/**
 * Deletes what is kept of an account's dossiers but these: the others were withdrawn, handed over or decided since. Words
 * that were never sent stay, to be read. What was kept for too long goes too, of any account.
 */
export async function forgetOthers(account: string, dossiers: readonly string[]): Promise<void> {
  const store = await openStore()
  const kept = (await keptNow(store)).filter((each) => each.account === account)
  const unsent = new Set(kept.filter((each) => each.unsent).map(({ dossier }) => dossier))
  for (const each of kept)
    if (!dossiers.includes(each.dossier) && !unsent.has(each.dossier))
      await store.delete('kept', [each.account, each.dossier, each.part])
}

/** The person says that others use this device, or that nobody else does: nothing is kept, or may be from now on. */
export async function share(shared: boolean): Promise<void> {
  markShared(shared)
  if (shared) await forgetAll()
}
