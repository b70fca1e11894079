import type { Json } from '../../../schemas/condition'
import { sourceOfList } from '../../../schemas/lists'
import type { Facts } from '../../../schemas/lookup'
import type { LeafField } from '../../fields'
import { codeText } from '../../fields/listed'
import { type Compiling, planOptionalTest } from '../compiling'
import { holds } from '../condition/holds'
import type { Test } from '../condition/test'
import { listNamedBy } from '../listsIn'
import type { NameScope } from '../names'
import { type Known, knownOf, type Scope } from '../scope'
import { answerNamedBy, isObject, type SettingPlan, settingOf } from './settings'

/**
 * Options that depend on answers; undefined when the author's own list stands as it is.
 *
 * - `{ "answer": "platforms" }`: those chosen above, with their labels; the person's own words become an option
 *   `other` under those words.
 * - of a list, those lines that were chosen, under the names that the list gives them.
 * - an option with a `when` is there while it holds.
 */
export function planOptions(
  field: LeafField,
  scope: NameScope,
  compiling: Compiling,
): SettingPlan | undefined {
  const options = settingOf(field, 'options')
  const name = answerNamedBy(options)
  if (name !== undefined)
    return { names: [name], settle: (current) => chosenOptions(knownOf(current, name), current.facts) }
  if (!isObject(options) || listNamedBy(options) !== undefined) return undefined
  const tests = Object.entries(options).map(
    ([value, option]) => [value, option, planOptionalTest(conditionOf(option), scope, compiling)] as const,
  )
  if (tests.every(([, , test]) => test === undefined)) return undefined
  return { names: [], settle: (current) => offeredNow(tests, current) }
}

function offeredNow(
  tests: readonly (readonly [string, unknown, Test | undefined])[],
  scope: Scope,
): Readonly<Record<string, unknown>> {
  const offered = tests.filter(([, , test]) => test === undefined || holds(test, scope))
  return Object.fromEntries(offered.map(([value, option]) => [value, withoutCondition(option)]))
}

function conditionOf(option: unknown): unknown {
  return isObject(option) ? settingOf(option, 'when') : undefined
}

function withoutCondition(option: unknown): unknown {
  if (!isObject(option)) return option
  const { when: _, ...offered } = option
  return offered
}

function chosenOptions(known: Known | undefined, facts: Facts): Readonly<Record<string, unknown>> {
  const chosen = typeof known?.compared === 'string' ? [known.compared] : known?.compared
  if (known === undefined || !Array.isArray(chosen)) return {}
  const options = known.field === undefined ? undefined : settingOf(known.field, 'options')
  const list = listNamedBy(options)
  const words = freeWords(known.value)
  return Object.fromEntries(
    chosen.flatMap((value: string) => {
      if (value === 'other' && words !== undefined) return [[value, words]]
      if (list !== undefined) return [[value, lineOf(list, value, facts)]]
      const option = optionIn(options, value)
      return option === undefined ? [] : [[value, labelAndHint(option)]]
    }),
  )
}

/** An option as its author wrote it, also where it opens under another. */
function optionIn(options: unknown, value: string): unknown {
  if (!isObject(options)) return undefined
  if (Object.hasOwn(options, value)) return options[value]
  for (const option of Object.values(options)) {
    const inside = isObject(option) ? optionIn(settingOf(option, 'options'), value) : undefined
    if (inside !== undefined) return inside
  }
  return undefined
}

/** A line of a list as an option. */
function lineOf(list: string, key: string, facts: Facts): Readonly<Record<'fr' | 'en', string>> {
  const lookup = { source: sourceOfList(list), key }
  return { fr: codeText(facts, lookup, 'fr'), en: codeText(facts, lookup, 'en') }
}

/** What carries over to the next question: that an option excludes the others there says nothing here. */
function labelAndHint(option: unknown): unknown {
  if (!isObject(option) || !('label' in option)) return option
  return 'hint' in option ? { label: option.label, hint: option.hint } : option.label
}

/** What the person wrote where no option fitted. */
function freeWords(value: Json | undefined): string | undefined {
  const free = (Array.isArray(value) ? value : [value]).find(
    (chosen) => isObject(chosen) && 'other' in chosen,
  )
  return isObject(free) && typeof free.other === 'string' ? free.other : undefined
}
