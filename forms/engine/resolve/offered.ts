import type { LeafField } from '../../fields'
import { answerNamedBy, isObject, settingOf } from './settings'

/**
 * The options offered by a resolved question, retired ones and those that open under others included; undefined when
 * it lists none itself.
 */
export function offeredValues(field: LeafField): ReadonlySet<string> | undefined {
  const known = kept.get(field)
  if (known !== undefined) return known
  const offered = valuesOf(field)
  if (offered !== undefined) kept.set(field, offered)
  return offered
}

/** A definition may compare one long list a thousand times: it is read once for each resolved question. */
const kept = new WeakMap<LeafField, ReadonlySet<string>>()

function valuesOf(field: LeafField): ReadonlySet<string> | undefined {
  const options = settingOf(field, 'options')
  if (!isObject(options) || Object.hasOwn(options, 'from') || answerNamedBy(options) !== undefined)
    return undefined
  return new Set([...valuesIn(options), ...(hasFreeAnswer(field) ? ['other'] : [])])
}

/** Whether a question takes the person's own words too: `other` to conditions. */
export function hasFreeAnswer(field: LeafField): boolean {
  const other = settingOf(field, 'other')
  return other !== undefined && other !== false
}

function valuesIn(options: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(options).flatMap(([value, option]) => {
    const further = isObject(option) ? settingOf(option, 'options') : undefined
    return isObject(further) ? [value, ...valuesIn(further)] : [value]
  })
}
