import type { Field, LeafField, Procedure, RowField, TypeName } from '../fields'
import type { AskedElement, AskedSection } from './types'

/** Seconds that a question takes, read and answered, where it is not as quick as most. */
const slowTypes: Partial<Record<TypeName, number>> = { siret: 20, multipleChoice: 15, longText: 60, file: 60 }
const quickQuestion = 10
const applicantPage = 60
const sectionTurn = 5
const reviewAndSubmission = 60
const wordsPerMinute = 220

/** How often what is not always asked, or need not be answered, comes up and is answered. */
const share = 0.3

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

/**
 * Minutes that what is still asked and not answered takes, with the review: to the minute below five, then to the nearest
 * five. What may be left out counts as above.
 */
export function minutesLeft(sections: readonly AskedSection[]): number {
  const seconds = sum(sections.map(({ elements }) => sum(elements.map(secondsLeft)))) + reviewAndSubmission
  return seconds < 300 ? Math.max(1, Math.round(seconds / 60)) : Math.round(seconds / 300) * 5
}

function secondsLeft(element: AskedElement): number {
  if (element.kind === 'field')
    return element.answer === undefined
      ? likely(element.optional || undefined) * (slowTypes[element.field.type] ?? quickQuestion)
      : 0
  if (element.kind !== 'repetition') return 0
  const { rows, field, min } = element
  const more = Math.max(0, min - rows.length) * sum(field.fields.map(rowFieldSeconds))
  return more + sum(rows.map((row) => sum(row.elements.map(secondsLeft))))
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
  return likely(field.when) * likely(field.optional || undefined) * (slowTypes[field.type] ?? quickQuestion)
}

function likely(doubt: object | boolean | undefined): number {
  return doubt === undefined ? 1 : share
}

function reading(text: string | { readonly fr: string }): number {
  const words = (typeof text === 'string' ? text : text.fr).split(/\s+/).length
  return (words * 60) / wordsPerMinute
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
