import type { Computed } from '../../../schemas/procedure'
import type { Compiling } from '../compiling'
import type { Formula } from './formula'
import { namesInFormula } from './names'
import { parseFormula } from './parseFormula'

/**
 * A formula of a checked definition: what `checkFormula` refuses is never asked for here, so that a page need not
 * carry it. Throws when it is not even a formula.
 */
export function planFormula({ value }: Computed, compiling: Compiling): Formula {
  const parsing = parseFormula(value)
  if ('finding' in parsing)
    throw new Error(`The definition was not checked: ${value}: ${parsing.finding.code}`)
  for (const name of namesInFormula(parsing.formula)) compiling.named.add(name)
  return parsing.formula
}
