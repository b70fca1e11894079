import type { RowField, TypeName } from '../fields'
import type { AskedElement, AskedSection } from './types'

/** Seconds that a question takes, read and answered, where it is not as quick as most. */
const slowTypes: Partial<Record<TypeName, number>> = { siret: 20, multipleChoice: 15, longText: 60, file: 60 }
const quickQuestion = 10

/** Seconds that reading everything again and submitting it take. */
export const reviewAndSubmission = 60

/** How often what is not always asked, or need not be answered, comes up and is answered. */
export const share = 0.3

/** Seconds that a question of a type takes: less where it may be left out. */
export function secondsOfType(type: TypeName, optional: object | boolean | undefined): number {
  return (optional ? share : 1) * (slowTypes[type] ?? quickQuestion)
}

/**
 * Minutes that what is still asked and not answered takes, with the review: to the minute below five, then to the nearest
 * five.
 */
export function minutesLeft(sections: readonly AskedSection[]): number {
  const seconds = sum(sections.map(({ elements }) => sum(elements.map(secondsLeft)))) + reviewAndSubmission
  return seconds < 300 ? Math.max(1, Math.round(seconds / 60)) : Math.round(seconds / 300) * 5
}

function secondsLeft(element: AskedElement): number {
  if (element.kind === 'field')
    return element.answer === undefined ? secondsOfType(element.field.type, element.optional) : 0
  if (element.kind !== 'repetition') return 0
  const { rows, field, min } = element
  const more = Math.max(0, min - rows.length) * sum(field.fields.map(secondsOfRowField))
  return more + sum(rows.map((row) => sum(row.elements.map(secondsLeft))))
}

function secondsOfRowField(field: RowField): number {
  if (field.type === 'heading' || field.type === 'computed' || field.type === 'explanation') return 0
  return secondsOfType(field.type, field.optional)
}

/** Amounts together. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
