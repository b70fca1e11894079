import type { Field, LeafField, Procedure, RowField } from '../fields'
import { reviewAndSubmission, secondsOfType, share, sum } from './minutesLeft'

const applicantPage = 60
const sectionTurn = 5
const wordsPerMinute = 220

/**
 * Minutes a person is told to set aside, to the nearest five and never less. A question counts ten seconds, a long text or a
 * file a minute; one that is conditional or optional counts for three tenths, and what is both for three tenths
 * of those. A repetition counts its least number of rows; where it may have none, one row for three tenths.
 * Explanations are read at 220 words a minute. Our own estimate, to be corrected by what real dossiers take.
 */
export function minutesOf(procedure: Procedure): number {
  const sections = procedure.sections.map(
    ({ fields, when }) => likely(when) * (sectionTurn + sum(fields.map(secondsOf))),
  )
  const seconds = sum(sections) + (procedure.applicant ? applicantPage : 0) + reviewAndSubmission
  return Math.max(5, Math.round(seconds / 300) * 5)
}

function secondsOf(field: Field): number {
  if (field.type !== 'repetition') return rowFieldSeconds(field)
  const least = typeof field.min === 'number' ? field.min : 0
  const rows = Math.max(1, least)
  return likely(field.when) * (least > 0 ? 1 : share) * rows * sum(field.fields.map(rowFieldSeconds))
}

function rowFieldSeconds(field: RowField): number {
  switch (field.type) {
    case 'heading':
    case 'computed':
      return 0
    case 'explanation':
      return likely(field.when) * reading(field.text)
    default:
      return questionSeconds(field)
  }
}

function questionSeconds(field: LeafField): number {
  return likely(field.when) * secondsOfType(field.type, field.optional)
}

function likely(doubt: object | boolean | undefined): number {
  return doubt === undefined ? 1 : share
}

function reading(text: string | { readonly fr: string }): number {
  const words = (typeof text === 'string' ? text : text.fr).split(/\s+/).length
  return (words * 60) / wordsPerMinute
}
