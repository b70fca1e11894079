import { idPattern, isoDate, isoPeriod, procedureIdPattern } from '../../../../schemas/procedure'
import { dateBound, numberBound } from '../../../fields/settings'
import { branchesOf, type Shape } from './shape'

/** What a pattern stands for, as `shape.pattern` words it. */
export const patternNames: ReadonlyMap<string, string> = new Map([
  [idPattern, 'id'],
  [procedureIdPattern, 'procedureId'],
  [isoDate, 'date'],
  [isoPeriod, 'period'],
  ...patternsOf(dateBound('')).map((pattern) => [pattern, 'dateBound'] as const),
  ...patternsOf(numberBound('')).map((pattern) => [pattern, 'numberBound'] as const),
])

function patternsOf(union: { readonly anyOf: readonly Shape[] }): readonly string[] {
  return branchesOf(union.anyOf).flatMap(({ pattern }) => pattern ?? [])
}
