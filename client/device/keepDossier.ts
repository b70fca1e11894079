import { formPart, type KeptForm, type KeptQueue, now } from './kept'
import { isShared, markKept } from './marks'
import { openStore, type Sealed, type Store } from './openStore'
import { beAlive } from './pages'
import { makeKey, seal } from './seal'

type Parts = {
  readonly form: KeptForm
  /** What the page holds now. */
  queue(): KeptQueue
  unsent(): boolean
  /** Whether keeping works, at each writing. */
  told(works: boolean): void
  /** Pages gone before, whose queues this one holds now. */
  readonly heirOf: readonly { readonly account: string; readonly page: string }[]
}

/** Keeps one page's dossier on the device. */
export type Keeper = {
  /** What the page holds has changed. */
  touch(): void
  /** Settles once it is written, or cannot be. */
  settled(): Promise<void>
  /** Whether all that the page holds is kept here. */
  isKept(): boolean
  /** The page is left: its queue is another's to go on with. */
  close(): void
}

/**
 * Keeps a dossier on this device from now on: the form once, what the page holds at each change, one writing after the
 * other. A key is made here and nowhere else: where it is deleted, by signing out on any page, nothing is kept any more.
 */
export async function keepDossier(parts: Parts): Promise<Keeper> {
  const { form, heirOf } = parts
  const [account, dossier] = [form.account.accountId, form.whole[0].dossier.id]
  const store = await openStore()
  await putFirst(store, { account, dossier, part: formPart, unsent: false }, form)
  markKept(true)
  const page = await beAlive()
  let dirty = true
  let works = false
  let closed = false
  let writing: Promise<void> | null = null

  const write = (): Promise<void> => {
    writing ??= writeAll().finally(() => {
      writing = null
      if (dirty && !closed) void write()
    })
    return writing
  }

  const writeAll = async () => {
    while (dirty && !closed) {
      dirty = false
      const name = { account, dossier, part: page.id, unsent: parts.unsent() }
      works = await put(name, parts.queue()).catch(() => false)
      parts.told(works)
    }
  }

  await write()
  for (const gone of works ? heirOf : []) await store.delete('kept', [gone.account, dossier, gone.page])
  return {
    touch() {
      dirty = true
      void write()
    },
    settled: async () => writing ?? undefined,
    isKept: () => works && !dirty && writing === null,
    close() {
      closed = true
      page.end()
    },
  }
}

type Name = Pick<Sealed, 'account' | 'dossier' | 'part' | 'unsent'>

/** Puts one part in its place; false where its account has no key here any more. */
async function put(name: Name, value: unknown): Promise<boolean> {
  const store = await openStore()
  const key = await store.get('keys', name.account)
  if (!key || isShared()) return false
  const sealed = { ...name, at: now(), ...(await seal(key, name, value)) }
  const tx = store.transaction(['keys', 'kept'], 'readwrite', { durability: 'strict' })
  // It may have been deleted while this was being sealed.
  const still = (await tx.objectStore('keys').getKey(name.account)) !== undefined
  if (still) await tx.objectStore('kept').put(sealed)
  await tx.done
  return still
}

/** Puts the first part, and with it a key where its account has none. */
async function putFirst(store: Store, name: Name, value: unknown): Promise<void> {
  if (await put(name, value)) return
  const key = await makeKey()
  const sealed = { ...name, at: now(), ...(await seal(key, name, value)) }
  const tx = store.transaction(['keys', 'kept'], 'readwrite')
  const isFirst = (await tx.objectStore('keys').getKey(name.account)) === undefined
  if (isFirst) {
    await tx.objectStore('keys').put(key, name.account)
    await tx.objectStore('kept').put(sealed)
  }
  await tx.done
  // Another page was quicker.
  if (!isFirst) await put(name, value)
}
