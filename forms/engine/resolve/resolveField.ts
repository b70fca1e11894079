import type { LeafField } from '../../fields'
import type { Compiling } from '../compiling'
import type { NameScope } from '../names'
import type { Scope } from '../scope'
import { planBound } from './bounds'
import { planOptions } from './options'
import type { SettingPlan } from './settings'

/** Works out a question's bounds and options from what stands above it. */
export type Resolve = (scope: Scope) => LeafField

/**
 * How a question is resolved; undefined when nothing in it depends on answers or on the day, so that the
 * definition's own object serves. The same settings give the same object, so that schemas and inputs are kept.
 */
export function planResolve(field: LeafField, scope: NameScope, compiling: Compiling): Resolve | undefined {
  const plans = plansOf(field, scope, compiling)
  if (plans.length === 0) return undefined
  for (const [, plan] of plans) for (const name of plan.names) compiling.named.add(name)
  const kept = new Map<string, LeafField>()
  return (current) => {
    const settings = plans.map(([key, plan]) => [key, plan.settle(current)] as const)
    const key = JSON.stringify(settings)
    const known = kept.get(key)
    if (known !== undefined) return known
    const resolved = withSettings(field, settings)
    // A server resolves one form for thousands of dossiers: what is kept stays small.
    if (kept.size >= 100) kept.clear()
    kept.set(key, resolved)
    return resolved
  }
}

function plansOf(
  field: LeafField,
  scope: NameScope,
  compiling: Compiling,
): readonly (readonly [string, SettingPlan])[] {
  return [
    ['min', planBound(field, 'min', scope)] as const,
    ['max', planBound(field, 'max', scope)] as const,
    ['options', planOptions(field, scope, compiling)] as const,
  ].flatMap(([key, plan]) => (plan === undefined ? [] : [[key, plan] as const]))
}

function withSettings<Field extends object>(
  field: Field,
  settings: readonly (readonly [string, unknown])[],
): Field {
  const resolved = { ...field }
  for (const [key, value] of settings) {
    if (value === undefined) Reflect.deleteProperty(resolved, key)
    else Reflect.set(resolved, key, value)
  }
  return resolved
}
