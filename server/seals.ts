import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, ConfigError } from './config'

/**
 * Keeps a secret in the store so that the store alone does not give it away. `about` says whose it is: what was sealed
 * for one row opens in no other.
 */
export type Seals = {
  seal(secret: string, about: string): string
  /** The secret, or null where no key of this installation opens it. */
  open(sealed: string, about: string): string | null
}

type Place = Pick<Config, 'data' | 'secret' | 'secretFile'>

/** The file of the data directory that holds the key, where the configuration names none. */
const keyFileName = 'secret.key'

/**
 * Seals under the installation's key: AES-256-GCM. Of several keys, one a line or between commas, the first seals and
 * each opens, so that a key can be replaced. The file is made when something is first sealed. Throws `ConfigError` for
 * a file that is named and cannot serve.
 */
export function openSeals(place: Place): Seals {
  let known: readonly Key[] | null = place.secretFile === null ? null : readKeys(place)
  const keys = (making: boolean): readonly Key[] => {
    known ??= readKeys(place)
    if (known.length === 0 && making) known = makeKey(place.data)
    return known
  }
  return {
    seal(secret, about) {
      const [key] = keys(true)
      if (key === undefined) throw new Error('There is no key to seal with.')
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(about))
      const hidden = Buffer.concat([
        nonce,
        cipher.update(secret, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ])
      return `${key.name}.${hidden.toString('base64url')}`
    },
    open(sealed, about) {
      const [name, hidden = ''] = sealed.split('.')
      const key = keys(false).find((each) => each.name === name)
      return key === undefined ? null : opened(key, Buffer.from(hidden, 'base64url'), about)
    },
  }
}

/** `name` tells which key sealed something; it tells nothing of the key. */
type Key = { readonly name: string; readonly bytes: Buffer }

function opened({ bytes }: Key, hidden: Buffer, about: string): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', bytes, hidden.subarray(0, 12), { authTagLength: 16 })
      .setAAD(Buffer.from(about))
      .setAuthTag(hidden.subarray(-16))
    return decipher.update(hidden.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}

/** The least signs of a key: 160 bits, in the shortest usual writing of bytes. */
const shortestKey = 32

function readKeys({ data, secret, secretFile }: Place): readonly Key[] {
  if (secret !== null) return keysIn(secret)
  if (secretFile === null) return keysIn(textIn(join(data, keyFileName)) ?? '')
  const keys = keysIn(textIn(secretFile) ?? '')
  if (keys.length === 0) throw new ConfigError(`GUICHET_SECRET_FILE: ${secretFile} holds no key.`)
  return keys
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isError(error, 'ENOENT')) return null
    throw error
  }
}

function isError(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}

function keysIn(text: string): readonly Key[] {
  const texts = text.split(/[\s,]+/).filter((each) => each !== '')
  if (texts.some(({ length }) => length < shortestKey))
    throw new ConfigError(`A key of this installation is shorter than ${shortestKey} signs.`)
  return texts.map((each) => {
    const bytes = Buffer.from(hkdfSync('sha256', each, '', 'guichet seals', 32))
    return { name: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes }
  })
}

/** Whole or not there: of two processes that make it at once, one does. */
function makeKey(data: string): readonly Key[] {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const path = join(data, keyFileName)
  const draft = `${path}.${randomBytes(8).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!isError(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(draft)
  }
  return keysIn(readFileSync(path, 'utf8'))
}
