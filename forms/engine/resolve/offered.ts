import type { LeafField } from '../../fields'
import { answerNamedBy, isObject, settingOf } from './settings'

/** The options offered by a resolved question, retired ones included; undefined when it lists none itself. */
export function offeredValues(field: LeafField): ReadonlySet<string> | undefined {
  const options = settingOf(field, 'options')
  if (!isObject(options) || Object.hasOwn(options, 'from') || answerNamedBy(options) !== undefined)
    return undefined
  const other = settingOf(field, 'other')
  return new Set([...Object.keys(options), ...(other === undefined || other === false ? [] : ['other'])])
}
