import { rowIdOf } from '../section/ids'
import { reviewPath, sectionPath } from '../stepper/steps'

/** A section's address, at one of its questions, with the way back to the review. */
export function changeAddress(root: string, section: string, path?: string): string {
  return `${root}/${sectionPath(section)}?${reviewPath}${path === undefined ? '' : `#${rowIdOf(path)}`}`
}
