import { mixed, type Schema } from 'yup'
import type { Locale } from '../../schemas/label'
import type { Reading } from './fieldType'
import { folded } from './locales'

/** What a ticked box is in words. */
export const tickWords: Readonly<Record<Locale, string>> = { fr: 'Oui', en: 'Yes' }

const ticked = ['oui', 'o', 'yes', 'y', 'vrai', 'true', '1', 'x']
const unticked = ['non', 'n', 'no', 'faux', 'false', '0']

/** A typed word without accents and case, to be compared with known ones; blank for more than a word: `oui ?`, `-1`. */
export function wordTyped(typed: string): string {
  return /^[\p{L}\p{M}\p{N}]+\.?$/u.test(typed.trim()) ? folded(typed) : ''
}

/** A typed word as a box: ticked, or blank; an unticked box is no answer. */
export function readTick(typed: string): Reading<true> {
  const word = wordTyped(typed)
  if (ticked.includes(word)) return { value: true }
  return typed.trim() === '' || unticked.includes(word)
    ? { value: undefined }
    : { problem: { code: 'unreadable' } }
}

/** A box is ticked or absent: `false` is no canonical value. */
export function onlyTicked(): Schema<true> {
  return mixed((value): value is true => value === true)
    .strict()
    .defined()
}
