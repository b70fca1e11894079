import type { Scope } from '../scope'

/** How a setting that depends on answers or on the day is worked out: undefined leaves it out. */
export type SettingPlan = {
  /** What it names, for the pass to remember. */
  readonly names: readonly string[]
  settle(scope: Scope): unknown
}

/** A setting of a field by its key, whatever its type; undefined when the author left it out. */
export function settingOf(field: object, key: string): unknown {
  return Object.hasOwn(field, key) ? Reflect.get(field, key) : undefined
}

/** The name in `{ "answer": name }`; undefined for anything else. */
export function answerNamedBy(setting: unknown): string | undefined {
  if (typeof setting !== 'object' || setting === null || !Object.hasOwn(setting, 'answer')) return undefined
  const name = settingOf(setting, 'answer')
  return typeof name === 'string' && Object.keys(setting).length === 1 ? name : undefined
}

/** True of a JSON object, not of an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
