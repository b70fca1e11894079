import { labelIn } from '../../../schemas/label'
import type { Explanation } from '../../../schemas/procedure'
import { type Compiling, planOptionalTest } from '../compiling'
import { holds } from '../condition/holds'
import type { Test } from '../condition/test'
import type { Place } from '../pass'
import type { AskedExplanation } from '../types'

/** A text for whoever fills in the form: shown while its condition holds, left out of documents. */
export type ExplanationPlan = {
  readonly kind: 'explanation'
  readonly field: Explanation
  readonly when: Test | undefined
}

/** Reads an explanation. */
export function planExplanation(field: Explanation, compiling: Compiling): ExplanationPlan {
  return {
    kind: 'explanation',
    field,
    when: planOptionalTest(field.when, compiling.names.before(field), compiling),
  }
}

/** The text as it is shown now; undefined while it is hidden. */
export function askExplanation(
  { field, when }: ExplanationPlan,
  { path, scope, pass }: Place,
): AskedExplanation | undefined {
  if (when !== undefined && !holds(when, scope)) return undefined
  const { locale } = pass.context
  return {
    kind: 'explanation',
    path: path + field.id,
    field,
    text: labelIn(field.text, locale),
    ...(field.label === undefined ? {} : { label: labelIn(field.label, locale) }),
  }
}
