import type { SupportingDocument } from '../../schemas/answers'
import { newId } from '../wizard/session/newId'

/** A message being written. `key` is the same at each attempt to send the same words. */
export type Unsent = {
  readonly key: string
  readonly text: string
  readonly files: readonly SupportingDocument[]
}

/** What was being written about a dossier in this tab, also before a reload; it goes with the tab, and at sign-out. */
export function keptUnsent(dossier: string): Unsent {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(dossier)) ?? 'null')
    return isUnsent(kept) ? kept : blank()
  } catch {
    return blank()
  }
}

/** Keeps what is being written; where nothing can be kept, it lasts as long as the page. */
export function keepUnsent(dossier: string, unsent: Unsent): void {
  try {
    if (unsent.text === '' && unsent.files.length === 0) sessionStorage.removeItem(placeOf(dossier))
    else sessionStorage.setItem(placeOf(dossier), JSON.stringify(unsent))
  } catch {
    // Storage is full or switched off.
  }
}

const writing = new Set<(dossier: string, unsent: Unsent) => void>()

/** Puts more words under those that are being written about a dossier, in the form where it is on the page. */
export function addUnsent(dossier: string, words: string): void {
  const { text, files } = keptUnsent(dossier)
  const unsent = { ...blank(), files, text: text === '' ? words : `${text}\n\n${words}` }
  keepUnsent(dossier, unsent)
  for (const hear of writing) hear(dossier, unsent)
}

/** Hears of words that are added; returns how to hear no more. */
export function onAdded(hear: (dossier: string, unsent: Unsent) => void): () => void {
  writing.add(hear)
  return () => {
    writing.delete(hear)
  }
}

/** A message not begun. */
export function blank(): Unsent {
  return { key: newId(), text: '', files: [] }
}

function placeOf(dossier: string): string {
  return `guichet.message.${dossier}`
}

function isUnsent(kept: unknown): kept is Unsent {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'key' in kept &&
    typeof kept.key === 'string' &&
    'text' in kept &&
    typeof kept.text === 'string' &&
    'files' in kept &&
    Array.isArray(kept.files)
  )
}
