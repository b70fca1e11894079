import { readCondition } from '../../condition/readCondition'
import type { Test } from '../../condition/test'
import type { Checking } from '../checking'
import { limits } from '../source/limits'
import { type ConditionPlace, conditionsOf } from './conditionsOf'
import { noteOf } from './names'

/** A condition that could be read. */
export type ReadCondition = ConditionPlace & { readonly test: Test }

/** Codes that speak of a key: a name or an operator. */
const onKeys = /^(name\.|condition\.(notOperator|unknownOperator|meantHas)$)/

/** Reads every condition where it stands, and tells what is wrong in each. */
export function checkConditions(checking: Checking): readonly ReadCondition[] {
  const places = conditionsOf(checking)
  const beyond = places[limits.conditions]
  if (beyond !== undefined) {
    const params = { count: places.length, limit: limits.conditions }
    checking.report({ at: beyond.at, code: 'limit.conditions', params })
    return []
  }
  return places.flatMap((place) => {
    if (checking.isFull()) return []
    const { at, json, scope, ownerAt } = place
    const parts = partsOf(json)
    if (parts > limits.conditionParts) {
      checking.report({
        at,
        code: 'limit.conditionParts',
        params: { count: parts, limit: limits.conditionParts },
      })
      return []
    }
    const { test, findings } = readCondition(json, scope)
    for (const finding of findings) {
      const note = noteOf(finding, at, ownerAt, checking)
      checking.report(onKeys.test(note.code) && !note.at.endsWith('/answer') ? { ...note, on: 'key' } : note)
    }
    return test === undefined ? [] : [{ ...place, test }]
  })
}

/** How many keys and values there are in a condition. */
function partsOf(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 1
  return Object.values(json).reduce((count: number, value) => count + partsOf(value), 1)
}
