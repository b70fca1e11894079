import type { SectionState } from '../../../forms/engine'

/** One step of the wizard: a section, or the review at the end. */
export type Step = {
  /** The section's id; null for the review. */
  readonly section: string | null
  readonly title: string
  /** Undefined before it is worked out. */
  readonly state: SectionState | undefined
  /** Its address under the wizard's root. */
  readonly path: string
}

/** A section, with its state once it is worked out. */
export type ListedSection = {
  readonly id: string
  readonly title: string
  readonly state?: SectionState
}

/** Every step in order: the sections asked, then the review. */
export function stepsOf(listed: readonly ListedSection[], reviewTitle: string): readonly Step[] {
  const sections = listed.map(({ id, title, state }) => ({
    section: id,
    title,
    state,
    path: sectionPath(id),
  }))
  return [...sections, { section: null, title: reviewTitle, state: 'untouched', path: reviewPath }]
}

export const reviewPath = 'relecture'

/** Where the review says what is missing. */
export const missingId = 'ce-qui-manque'

/** A section's address under the wizard's root. */
export function sectionPath(section: string): string {
  return `sections/${section}`
}
