import { chunk } from '../ui/chunk'
import { hasKept, isShared } from './marks'

/** What keeps dossiers on the device. Nobody waits for it to draw a page. */
export const device = chunk(() => import('.'))

/** Deletes all that this device keeps; a browser that keeps nothing has nothing to delete. */
export async function forgetKept(): Promise<void> {
  if (hasKept())
    await device.fetch().then(
      ({ forgetAll }) => forgetAll(),
      () => undefined,
    )
}

/** The same, where the person said that others use the device. */
export async function forgetShared(): Promise<void> {
  if (isShared()) await forgetKept()
}

/** Whether something is kept here that was never sent. */
export async function isUnsentKept(): Promise<boolean> {
  if (!hasKept()) return false
  return device
    .fetch()
    .then(({ hasUnsent }) => hasUnsent())
    .catch(() => false)
}

/** Deletes what is kept of one dossier, which is a draft no more. */
export async function forgetDossierKept(dossier: string): Promise<void> {
  if (hasKept())
    await device
      .fetch()
      .then(({ forgetDossier }) => forgetDossier(dossier))
      .catch(() => undefined)
}

/** The same of an account's dossiers that are no longer among those it may fill in. */
export async function forgetOthersKept(account: string, dossiers: readonly string[]): Promise<void> {
  if (hasKept())
    await device
      .fetch()
      .then(({ forgetOthers }) => forgetOthers(account, dossiers))
      .catch(() => undefined)
}
