import { checkDigit } from './checkDigit'

/**
 * What a person quotes: `2026-0001234-6` is the year, the sequence in that year on seven digits (more once ten
 * million are given) and the check digit of all digits before it.
 */
export function dossierNumber(year: string, sequence: number): string {
  const padded = String(sequence).padStart(7, '0')
  return `${year}-${padded}-${checkDigit(`${year}${padded}`)}`
}

/** Whether a text is a dossier's number and its check digit is right: a slip in typing is nearly always told. */
export function isDossierNumber(text: string): boolean {
  const parts = /^(\d{4})-(\d{7,})-(\d)$/.exec(text)
  return parts !== null && checkDigit(`${parts[1]}${parts[2]}`) === Number(parts[3])
}
