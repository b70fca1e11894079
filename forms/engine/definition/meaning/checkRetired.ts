import { namesIn } from '../../condition/test'
import { isObject, settingOf } from '../../resolve/settings'
import type { Checking } from '../checking'
import type { ReadCondition } from './checkConditions'
import { comparedWith } from './comparedWith'

/** Points out conditions on options that nobody can choose any more; drafts that hold them still meet them. */
export function checkRetired({ names, report }: Checking, conditions: readonly ReadCondition[]): void {
  const retired = new Map<string, ReadonlySet<string>>()
  for (const [name, { field }] of names.annotated) {
    const options = settingOf(field, 'options')
    const gone = isObject(options) ? Object.keys(options).filter((value) => isRetired(options[value])) : []
    if (gone.length > 0) retired.set(name, new Set(gone))
  }
  if (retired.size === 0) return
  for (const { at, test } of conditions) {
    for (const name of namesIn(test)) {
      const gone = retired.get(name)
      const value = gone && comparedWith(test, name).find((option) => gone.has(option))
      if (value !== undefined)
        report({ at, code: 'options.retired', params: { name, value }, severity: 'warning' })
    }
  }
}

function isRetired(option: unknown): boolean {
  return isObject(option) && settingOf(option, 'retired') === true
}
