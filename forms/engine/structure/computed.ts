import type { Answer } from '../../../schemas/answers'
import { labelIn } from '../../../schemas/label'
import type { Computed } from '../../../schemas/procedure'
import type { FieldType } from '../../fields/fieldType'
import { type Compiling, planOptionalTest } from '../compiling'
import { holds } from '../condition/holds'
import type { Test } from '../condition/test'
import { calculate } from '../formula/calculate'
import type { Formula } from '../formula/formula'
import { planFormula } from '../formula/planFormula'
import { type Place, safely } from '../pass'
import type { AskedComputed } from '../types'
import { comparedOf } from './leaf'

/** A value worked out by the engine: never accepted from outside, presented by the leaf named in `as`. */
export type ComputedPlan = {
  readonly kind: 'computed'
  readonly field: Computed
  readonly type: FieldType
  readonly when: Test | undefined
  readonly formula: Formula
}

/** Reads a computed value. Throws when its type was not loaded, or on what the definition check would refuse. */
export function planComputed(field: Computed, compiling: Compiling): ComputedPlan {
  const type = compiling.types.get(field.as)
  if (type === undefined) throw new Error(`The type ${field.as} of ${field.id} was not loaded`)
  return {
    kind: 'computed',
    field,
    type,
    when: planOptionalTest(field.when, compiling.names.before(field), compiling),
    formula: planFormula(field, compiling),
  }
}

/** The value as it is now, noted for what stands below; undefined while it is hidden. */
export function askComputed(
  { field, type, when, formula }: ComputedPlan,
  place: Place,
): AskedComputed | undefined {
  const { pass, scope } = place
  if (when !== undefined && !holds(when, scope)) return undefined
  const path = place.path + field.id
  const value = resultOf(type, formula, place)
  const compared = value === undefined ? undefined : comparedOf(type, value)
  if (value !== undefined) pass.computed.set(path, value)
  if (pass.named.has(field.id)) scope.known.set(field.id, { value, compared, type })
  return { kind: 'computed', path, field, label: labelIn(field.label, pass.context.locale), value }
}

/** Rounded once, by the type named in `as`. */
function resultOf(type: FieldType, formula: Formula, { scope }: Place): Answer | undefined {
  const result = calculate(formula, scope)
  if (result === undefined) return undefined
  const value = safely(() => type.calculation?.leave(result))
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
