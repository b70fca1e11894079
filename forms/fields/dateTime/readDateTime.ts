import { readDate } from '../date/readDate'
import type { Reading } from '../fieldType'
import { readTime } from './readTime'

/** Longer than any date and time a person types. */
const longestTyped = 90

/** The date and the time of a typed text, either perhaps missing: `12/03/2026 à 14:30`, `2026-03-12T14:30`. */
export function partsTyped(typed: string): { readonly date: string; readonly time: string } {
  const text = typed.length > longestTyped ? '' : typed.replace(/\s+/g, ' ').trim()
  const halves = /^(.*?)(?: |^)(?:à|at)(?: |$)(.*)$/.exec(text) ?? /^(\d{4}-\d{2}-\d{2})T(.*)$/.exec(text)
  if (halves) return { date: halves[1]?.trim() ?? '', time: halves[2]?.trim() ?? '' }
  // Without a word between them, the time is what ends in one.
  const end = /^(.*?)(?:,? |^)(\d{1,2} ?[:h] ?\d{0,2}(?: ?[ap]\.? ?m\.?)?)$/i.exec(text)
  return end ? { date: end[1] ?? '', time: end[2] ?? '' } : { date: text, time: '' }
}

/**
 * A typed date and time as ISO 8601 text. Never guessed: both are needed, and what cannot be read in either is refused
 * with what is wrong in it. The day stands before the month in both languages.
 */
export function readDateTime(typed: string): Reading<string> {
  if (typed.trim() === '') return { value: undefined }
  const { date, time } = partsTyped(typed)
  if (date === '') return { problem: { code: time === '' ? 'unreadable' : 'noDate' } }
  const day = readDate(date, 'day')
  if ('problem' in day) return day
  if (time === '') return { problem: { code: 'noTime' } }
  const hour = readTime(time)
  return hour === undefined ? { problem: { code: 'time' } } : { value: `${day.value}T${hour}` }
}
