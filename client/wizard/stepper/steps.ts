import type { Journey, SectionState } from '../../../forms/engine'

/** One step of the wizard: a section, or the review at the end. */
export type Step = {
  /** The section's id; null for the review. */
  readonly section: string | null
  readonly title: string
  readonly state: SectionState
  /** Its address under the wizard's root. */
  readonly path: string
}

/** Every step in order: the sections asked, then the review. */
export function stepsOf(journey: Journey, reviewTitle: string): readonly Step[] {
  const sections = journey.sections.map(({ id, title, state }) => ({
    section: id,
    title,
    state,
    path: sectionPath(id),
  }))
  return [...sections, { section: null, title: reviewTitle, state: 'untouched', path: reviewPath }]
}

export const reviewPath = 'relecture'

/** A section's address under the wizard's root. */
export function sectionPath(section: string): string {
  return `sections/${section}`
}
