import type { fr } from './fr'

/** Refusals that belong to no type: the engine's own, and what stands in for a type that has nothing to say. English. */
export const en: Readonly<Record<keyof typeof fr, string>> = {
  required: 'Answer this question.',
  shape: 'This answer could not be read. Answer the question again.',
  unreadable: 'This answer could not be read. Write it another way.',
  unknown: 'This question is not in this form. Reload the page.',
  computed: 'This value is calculated and cannot be changed. Reload the page.',
  tooLong: 'This answer is too long. Keep at most {count, number} characters.',
  tooMany: 'This list is too long. Keep at most {count, number} rows.',
  unicode: 'This answer holds a character that cannot be kept. Type it instead of pasting it.',
  eligibility: 'The conditions of this procedure are not met. Read them again, or write to the service.',
  'choice.gone': 'An answer you chose is no longer offered. Choose again.',
  'repetition.min':
    '{count, plural, =1 {Use “{add}”: at least one is needed.} other {Use “{add}”: at least # are needed.}}',
  'repetition.max': 'Remove some: the list keeps at most {count, number}.',
  'repetition.unique': 'You gave this answer already above. Change it, or remove it from here.',
}
