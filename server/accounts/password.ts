import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { graphemes } from '../../forms/fields/graphemes'
import { errors } from '../http/errors'

/** The least characters of a password that someone chooses. */
export const shortestPassword = 12

/** The least score of zxcvbn that a password needs: 10^8 guesses, out of reach where attempts are counted. */
const leastScore = 3

/**
 * Refuses a password that is too short or too easily guessed, whatever signs it is made of (ANSSI, guide on passwords,
 * 2021; NIST SP 800-63B-4 §3.1.1.2). `known` is what anybody knows of the person: a name, an address.
 */
export async function expectPassword(password: string, known: readonly string[]): Promise<void> {
  const text = password.normalize('NFKC')
  if (graphemes(text) < shortestPassword)
    throw errors.account.shortPassword({ params: { least: shortestPassword } })
  if ((await guessability()).check(text, [...known]).score < leastScore) throw errors.account.weakPassword()
}

/** The argon2id hash of a password, with the memory (19 MiB) and passes (2) that OWASP recommends. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), hashCost)
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
  return randomLetters(16)
}

/** So many letters and digits that nobody chose, by fours: 4.95 bits each. */
export function randomLetters(count: number): string {
  const letters = Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
/** What a hash costs: memory in KiB, passes. */
export const hashCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password that was thrown away. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$tB64DTjVKfo1suyA/KzI4Q$tK3fQ5+nqGFIHJzLADek/uyFIOmZV5LZpsczJf3iNAA'

let guessing: Promise<ZxcvbnFactory> | undefined

/** Guesses by the words of French and English, names, keyboards and known passwords: read when one is first chosen. */
function guessability(): Promise<ZxcvbnFactory> {
  guessing ??= readWords()
  return guessing
}

async function readWords(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, fr, en] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
    import('@zxcvbn-ts/language-en'),
  ])
  const dictionary = { ...common.dictionary, ...fr.dictionary, ...en.dictionary }
  return new Factory({ dictionary, graphs: common.adjacencyGraphs })
}
