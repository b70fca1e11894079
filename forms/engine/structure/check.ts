import { labelIn } from '../../../schemas/label'
import type { Check } from '../../../schemas/procedure'
import { type Compiling, planTest } from '../compiling'
import { holds } from '../condition/holds'
import type { Test } from '../condition/test'
import type { NameScope } from '../names'
import type { Place } from '../pass'
import type { AskedElement, RaisedCheck } from '../types'

/** What a check says is wrong with answers taken together. */
export type CheckPlan = { readonly check: Check; readonly when: Test }

/** Reads the checks of a section or of a repetition's rows. */
export function planChecks(
  checks: readonly Check[] | undefined,
  scope: NameScope,
  compiling: Compiling,
): readonly CheckPlan[] {
  return (checks ?? []).map((check) => ({ check, when: planTest(check.when, scope, compiling) }))
}

/** The checks whose condition came true. One that names no question asked here is not raised: nobody could answer it. */
export function raiseChecks(
  plans: readonly CheckPlan[],
  elements: readonly AskedElement[],
  { scope, pass }: Place,
): readonly RaisedCheck[] {
  return plans.flatMap(({ check, when }) => {
    if (!holds(when, scope)) return []
    const at = check.fields.flatMap((id) => elements.find(({ field }) => field.id === id)?.path ?? [])
    const severity = check.error === undefined ? ('warning' as const) : ('error' as const)
    const message = labelIn(check.error ?? check.warning ?? check.id, pass.context.locale)
    return at.length === 0 ? [] : [{ check, severity, at, message }]
  })
}
