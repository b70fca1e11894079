import type { Procedure, Types } from '../../fields'
import type { DefinitionChange, Report } from './change'
import { compareEligibility } from './compareEligibility'
import { compareOrder } from './compareOrder'
import { comparePart } from './comparePart'
import { compareProcedure } from './compareProcedure'
import { compareAdded, comparePlace, compareRemoved } from './compareThere'
import { partsOf } from './parts'
import { rules } from './rules'

/**
 * What changed from one definition to another: field by field, setting by setting, each change classed by the rule
 * table. A field is the same when its id is, an option when its value is, wherever they stand and whatever they are
 * called. What was removed comes first, then the rest in the order of the definition after. Pure; never throws on
 * definitions that passed the definition check.
 */
export function compareDefinitions(
  before: Procedure,
  after: Procedure,
  types: Types,
): readonly DefinitionChange[] {
  const changes: DefinitionChange[] = []
  const report: Report = (change) => changes.push({ ...change, impact: rules[change.code] })
  const [old, fresh] = [partsOf(before), partsOf(after)]
  compareProcedure(before, after, report)
  for (const [key, part] of old) if (!fresh.has(key)) compareRemoved(part, fresh, report)
  for (const [key, part] of fresh) {
    const former = old.get(key)
    if (former === undefined) {
      compareAdded(part, report)
      continue
    }
    comparePlace(former, part, { before: old, after: fresh }, report)
    comparePart(former, part, types, report)
  }
  compareOrder(old, fresh, report)
  compareEligibility(before, after, report)
  return changes
}
