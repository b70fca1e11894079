import type { Sealed, Store } from './openStore'

/** What is sealed says what it is: it is read as nothing else. */
type Name = Pick<Sealed, 'account' | 'dossier' | 'part'>

const bytesOf = (text: string) => new TextEncoder().encode(text)

const wordsOf = ({ account, dossier, part }: Name) => bytesOf(`${account}/${dossier}/${part}`)

/** A key of an account on this device: AES-GCM, 256 bits, which no script can read. */
export function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Seals a value under a key. */
export async function seal(
  key: CryptoKey,
  name: Name,
  value: unknown,
): Promise<Pick<Sealed, 'iv' | 'bytes'>> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = bytesOf(JSON.stringify(value))
  const algorithm = { name: 'AES-GCM', iv, additionalData: wordsOf(name) }
  return { iv, bytes: await crypto.subtle.encrypt(algorithm, key, text) }
}

/** What was sealed; undefined where the key is gone or the bytes are not what was sealed. */
export async function unseal<Value>(store: Store, sealed: Sealed): Promise<Value | undefined> {
  const key = await store.get('keys', sealed.account)
  if (!key) return undefined
  const algorithm = { name: 'AES-GCM', iv: sealed.iv, additionalData: wordsOf(sealed) }
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, sealed.bytes)))
  } catch {
    return undefined
  }
}
