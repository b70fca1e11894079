import { formPart, type KeptForm, type KeptQueue, keptFor, now, shownFor } from './kept'
import { openStore, type Sealed, type Store } from './openStore'
import { isGone } from './pages'
import { unseal } from './seal'

/** What a page that is gone left of a dossier. */
export type LeftQueue = KeptQueue & {
  readonly account: string
  /** The page that left it. */
  readonly page: string
  readonly unsent: boolean
}

/** A dossier as it can be shown without a connection. */
export type KeptDossier = { readonly form: KeptForm; readonly queue: KeptQueue | undefined }

/** What pages that are gone left of a dossier, the last first. */
export async function readLeft(dossier: string): Promise<readonly LeftQueue[]> {
  const store = await openStore()
  const all = (await keptNow(store)).filter((each) => each.dossier === dossier && each.part !== formPart)
  const left = await Promise.all(all.map((each) => leftIn(store, each)))
  return left.filter((each) => each !== undefined)
}

/**
 * The last dossier kept, of one account and one number where they are given; null where there is none or where it was
 * touched so long ago that its account must sign in first.
 */
export async function readDossier({
  account,
  dossier,
}: {
  readonly account?: string | undefined
  readonly dossier?: string | undefined
}): Promise<KeptDossier | null> {
  const store = await openStore()
  const all = (await keptNow(store)).filter(
    (each) =>
      (account === undefined || each.account === account) &&
      (dossier === undefined || each.dossier === dossier) &&
      now() - each.at < shownFor,
  )
  const [last] = all
  if (last === undefined) return null
  const ofOne = all.filter((each) => each.dossier === last.dossier && each.account === last.account)
  const form = await store.get('kept', [last.account, last.dossier, formPart])
  const shown = form && (await unseal<KeptForm>(store, form))
  if (!shown) return null
  const queue = ofOne.find(({ part }) => part !== formPart)
  return { form: shown, queue: queue && (await unseal<KeptQueue>(store, queue)) }
}

/** The dossiers of an account that can be shown without a connection, the last first. */
export async function listKept(account: string): Promise<readonly KeptForm['whole'][0]['dossier'][]> {
  const store = await openStore()
  const all = (await keptNow(store)).filter((each) => each.account === account && now() - each.at < shownFor)
  const dossiers = [...new Set(all.map(({ dossier }) => dossier))]
  const kept = await Promise.all(dossiers.map((dossier) => readDossier({ account, dossier })))
  return kept.flatMap((each) => (each === null ? [] : [each.form.whole[0].dossier]))
}

/** What pages that are gone left unsent of a dossier, the last first, each with the form it was written in. */
export async function readUnsent(
  account: string,
  dossier: string,
): Promise<readonly { readonly form: KeptForm; readonly queue: LeftQueue }[]> {
  const store = await openStore()
  const left = (await readLeft(dossier)).filter((each) => each.account === account || each.anonymous)
  const unsent = left.map(async (queue) => {
    const sealed = queue.unsent ? await store.get('kept', [queue.account, dossier, formPart]) : undefined
    const form = sealed && (await unseal<KeptForm>(store, sealed))
    return form && { form, queue }
  })
  return (await Promise.all(unsent)).filter((each) => each !== undefined)
}

/** Whether something here was never sent; of any account. */
export async function hasUnsent(): Promise<boolean> {
  return (await keptNow(await openStore())).some(({ unsent }) => unsent)
}

async function leftIn(store: Store, sealed: Sealed): Promise<LeftQueue | undefined> {
  const { account, part: page, unsent } = sealed
  const queue = (await isGone(page)) ? await unseal<KeptQueue>(store, sealed) : undefined
  return queue && { ...queue, account, page, unsent }
}

/** All that is kept, the last touched first; dossiers that nobody touched for too long are deleted on the way. */
export async function keptNow(store: Store): Promise<readonly Sealed[]> {
  const all = (await store.getAll('kept')).sort((one, other) => other.at - one.at)
  const fresh = new Set(all.filter(({ at }) => Math.abs(now() - at) < keptFor).map(({ dossier }) => dossier))
  const kept = all.filter(({ dossier }) => fresh.has(dossier))
  for (const { account, dossier, part } of all)
    if (!fresh.has(dossier)) await store.delete('kept', [account, dossier, part])
  for (const account of await store.getAllKeys('keys'))
    if (!kept.some((each) => each.account === account)) await store.delete('keys', account)
  return kept
}
