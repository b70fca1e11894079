import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** One thing kept of a dossier, sealed; what stands beside it in clear says nothing of anybody. */
export type Sealed = {
  readonly account: string
  readonly dossier: string
  /** The form as it was opened, or the queue of one page (its id). */
  readonly part: string
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number
  /** Whether the server has not got all of it yet. */
  readonly unsent: boolean
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

interface Kept extends DBSchema {
  /** Each account's key, which the browser never gives out. */
  keys: { key: string; value: CryptoKey }
  kept: { key: [account: string, dossier: string, part: string]; value: Sealed }
}

export type Store = IDBPDatabase<Kept>

/** The name of the database. */
export const storeName = 'guichet'

let opening: Promise<Store> | null = null

/** What this browser keeps of dossiers; rejects where it keeps nothing. */
export function openStore(): Promise<Store> {
  opening ??= openDB<Kept>(storeName, 1, {
    upgrade(store) {
      store.createObjectStore('keys')
      store.createObjectStore('kept', { keyPath: ['account', 'dossier', 'part'] })
    },
    // Another page deletes it, or wants a newer one.
    blocking: () => void closeStore(),
    terminated: () => {
      opening = null
    },
  })
  opening.catch(() => {
    opening = null
  })
  return opening
}

/** Closes it; it opens again when it is wanted. */
export async function closeStore(): Promise<void> {
  const open = opening
  opening = null
  ;(await open?.catch(() => null))?.close()
}
