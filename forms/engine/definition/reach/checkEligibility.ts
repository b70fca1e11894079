import { namesIn, type Test } from '../../condition/test'
import type { Checking } from '../checking'
import type { ReadCondition } from '../meaning/checkConditions'
import { canHold } from './search'
import type { Shown } from './world'

/**
 * Points out rules that refuse nobody: one is tested once all that it names, of what is asked, is answered. So a rule
 * that wants an answer filled never fails, and one that names an optional question is not tested of whoever leaves it
 * blank; a box that was left unticked is tested when the dossier is submitted.
 */
export function checkEligibility(
  { names: { names }, report }: Checking,
  conditions: readonly ReadCondition[],
  { world, testsAt }: Shown,
): void {
  for (const { at, decides, test } of conditions) {
    if (decides !== 'eligible') continue
    const named = [...namesIn(test)].flatMap((name) => names.get(name) ?? [])
    const outside = named.filter(({ repetition }) => repetition === undefined)
    // Of several questions, a hidden one need not be answered.
    const answered = outside.filter(
      ({ field, pointer }) =>
        outside.length === 1 || (field.when === undefined && testsAt(pointer).length === 0),
    )
    const filled = answered.map(({ name }): Test => ({ kind: 'filled', name, filled: true }))
    const goals = [{ test, holds: false }, ...filled.map((each) => ({ test: each, holds: true }))]
    if (!canHold(goals, world)) report({ at, code: 'reach.neverFails', severity: 'warning' })
    const blank = outside.find(
      ({ field, type }) =>
        'optional' in field &&
        field.optional !== undefined &&
        field.optional !== false &&
        type?.operators.untouched === undefined,
    )
    if (blank !== undefined)
      report({ at, code: 'reach.untested', params: { name: blank.name }, severity: 'warning' })
  }
}
