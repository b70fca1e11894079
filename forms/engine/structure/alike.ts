import type { FieldType } from '../../fields/fieldType'
import { isObject } from '../resolve/settings'

/**
 * An answer as a text that is the same for every answer a person would call the same: what is written in one's own words
 * whatever its case, the spaces around it and the way its accents are coded, anything else by its value. Keys that
 * sources give are values: `a1` and `A1` may be two things.
 */
export function likeness(value: unknown, type: FieldType | undefined): string {
  const kind = type?.operators.kind
  const isText = kind === 'text' && type?.lookup === undefined
  const isOption = kind === 'option' || kind === 'options'
  return JSON.stringify(likened(value, isText, isOption))
}

/** The same value, its keys in order; `words` are folded, and what stands under `other` among options. */
function likened(value: unknown, words: boolean, isOption: boolean): unknown {
  if (typeof value === 'string') return words ? folded(value) : value
  if (Array.isArray(value)) return value.map((each) => likened(each, words, isOption))
  if (!isObject(value)) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.map(([key, part]) => [key, likened(part, words || (isOption && key === 'other'), isOption)])
}

function folded(text: string): string {
  return text.trim().toLowerCase().normalize('NFC')
}
