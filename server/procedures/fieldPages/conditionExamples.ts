import { operatorNames, operatorsByKind } from '../../../forms/engine/condition/operators'
import type { FieldType } from '../../../forms/fields/fieldType'
import type { Json } from '../../../schemas/condition'

/** What each operator of conditions asks, in words. */
const operatorWords: Readonly<Record<string, string>> = {
  is: 'la réponse est celle-ci',
  isNot: 'il y a une réponse, et ce n’est pas celle-ci',
  oneOf: 'la réponse est une de celles-ci',
  noneOf: 'il y a une réponse, et ce n’est aucune de celles-ci',
  contains: 'le texte contient ces caractères',
  startsWith: 'le texte commence par ces caractères',
  matches: 'le texte entier a cette forme',
  over: 'strictement plus',
  atLeast: 'autant ou plus',
  under: 'strictement moins',
  atMost: 'autant ou moins',
  has: 'cette réponse est choisie',
  hasAny: 'une de ces réponses au moins est choisie',
  hasAll: 'toutes ces réponses sont choisies',
  hasNone: 'il y a une réponse, et aucune de celles-ci n’est choisie',
  count: 'autant de réponses, ou un nombre que l’on compare',
  isEmpty: 'il n’y a pas de réponse',
  isFilled: 'il y a une réponse',
}

/** What orders dates is told in other words. */
const dateWords: Readonly<Record<string, string>> = {
  over: 'strictement après',
  atLeast: 'ce jour ou après',
  under: 'strictement avant',
  atMost: 'ce jour ou avant',
}

/** An operator that a type takes, in words, with a condition that uses it on the type's example. */
export type ConditionExample = {
  readonly operator: string
  readonly words: string
  readonly condition: { readonly [field: string]: Json }
}

/** Each operator that a type takes, with an example. */
export function conditionExamples(type: FieldType): readonly ConditionExample[] {
  const { kind } = type.operators
  return operatorNames(kind).map((operator) => ({
    operator,
    words: (kind === 'date' ? dateWords[operator] : undefined) ?? operatorWords[operator] ?? '',
    condition: { [type.example.field.id]: { [operator]: operandOf(type, operator) } },
  }))
}

function operandOf(type: FieldType, operator: string): Json {
  const { kind, comparable } = type.operators
  if (operator === 'isEmpty' || operator === 'isFilled') return true
  if (operator === 'count') return { atLeast: 2 }
  const compared = comparable(type.example.value)
  const takes = operatorsByKind[kind][operator]?.takes
  if (takes === 'pattern') return '[A-Z].*'
  if (typeof compared === 'object') return takes === 'list' ? [...compared] : (compared[0] ?? '')
  if (operator === 'contains' || operator === 'startsWith') return String(compared).slice(0, 5).trim()
  if (kind === 'date' && operator === 'over') return 'today-18y'
  const operand = kind === 'number' ? Number(compared) : compared
  return takes === 'list' ? [operand] : operand
}
