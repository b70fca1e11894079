import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** The least characters of a password that someone chooses. */
export const shortestPassword = 12

/** The argon2id hash of a password, with the memory (19 MiB) and passes (2) that OWASP recommends. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/**
 * Whether the password is the hash's. Without a hash (unknown address, account without credentials) the same
 * work is done for nothing, so that the time tells no one who has an account.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const right = await verify(passwordHash ?? nobody, password.normalize('NFKC'))
  return right && passwordHash !== null
}

/** A password no one chose: sixteen letters and digits that are not taken for one another (79 bits). */
export function randomPassword(): string {
  const letters = Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password that was thrown away. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$tB64DTjVKfo1suyA/KzI4Q$tK3fQ5+nqGFIHJzLADek/uyFIOmZV5LZpsczJf3iNAA'
