import type { fr } from './fr'

/** Refusals that belong to no type: the engine's own, and what stands in for a type that has nothing to say. English. */
export const en: Readonly<Record<keyof typeof fr, string>> = {
  required: 'Answer this question.',
  unreadable: 'This answer could not be read. Write it again.',
  shape: 'This answer does not have the expected shape. Answer the question again.',
  unknown: 'This question is not part of the form. Reload the page.',
  computed: 'This result is computed: change the answers it comes from instead.',
  unicode: 'This answer has a character that cannot be kept. Write it again with the keyboard.',
  tooLong: 'Write a shorter answer: at most {count, number} characters.',
  tooMany: 'Remove some: there may be at most {count, number}.',
  eligibility: 'This procedure is not meant for your situation. Check this answer.',
  'choice.gone': 'An answer you chose is no longer offered. Choose again.',
  'repetition.min':
    '{count, plural, =1 {Use “{add}”: at least one is needed.} other {Use “{add}”: at least # are needed.}}',
  'repetition.max': 'Remove some: there may be at most {count, number}.',
  'repetition.unique': 'You gave this answer already above. Change it, or remove it from here.',
}
