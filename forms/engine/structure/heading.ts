import { labelIn } from '../../../schemas/label'
import type { Heading } from '../../../schemas/procedure'
import { type Compiling, planOptionalTest } from '../compiling'
import { holds } from '../condition/holds'
import type { Test } from '../condition/test'
import type { DocumentEntry } from '../documentTypes'
import type { Place } from '../pass'
import type { AskedHeading } from '../types'

/** A title among questions: shown while its condition holds, kept in the document. */
export type HeadingPlan = {
  readonly kind: 'heading'
  readonly field: Heading
  readonly when: Test | undefined
}

/** Reads a heading. */
export function planHeading(field: Heading, compiling: Compiling): HeadingPlan {
  return {
    kind: 'heading',
    field,
    when: planOptionalTest(field.when, compiling.names.before(field), compiling),
  }
}

/** The heading as it is shown now; undefined while it is hidden. */
export function askHeading(
  { field, when }: HeadingPlan,
  { path, scope, pass }: Place,
): AskedHeading | undefined {
  if (when !== undefined && !holds(when, scope)) return undefined
  return { kind: 'heading', path: path + field.id, field, label: labelIn(field.label, pass.context.locale) }
}

/** The heading in a document. */
export function headingEntry({ path, label }: AskedHeading): DocumentEntry {
  return { kind: 'heading', path, label }
}
