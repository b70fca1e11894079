import type { Answer } from '../../../schemas/answers'
import type { LeafField } from '../../fields'
import type { Compiling } from '../compiling'
import { knownOf, type Scope } from '../scope'
import { answerNamedBy } from './settings'

/** Works out the answer an author proposes; undefined when there is nothing to propose. */
export type Suggest = (scope: Scope) => Answer | undefined

/** A question's `default`: a value, or the answer to another question of the same type. */
export function planSuggestion(field: LeafField, compiling: Compiling): Suggest | undefined {
  const proposed = field.default
  if (proposed === undefined) return undefined
  const name = answerNamedBy(proposed)
  if (name === undefined) return () => proposed
  compiling.named.add(name)
  return (scope) => {
    const known = knownOf(scope, name)
    return known?.type?.type === field.type ? known.value : undefined
  }
}
