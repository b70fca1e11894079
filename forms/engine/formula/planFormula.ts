import type { Computed } from '../../../schemas/procedure'
import type { Compiling } from '../compiling'
import type { NameScope } from '../names'
import { checkFormula } from './checkFormula'
import type { Formula } from './formula'
import { namesInFormula } from './names'
import { parseFormula } from './parseFormula'

/** A formula of a checked definition. Throws when it was not checked: compiling is no check. */
export function planFormula({ value, as }: Computed, scope: NameScope, compiling: Compiling): Formula {
  const findings = checkFormula(value, as, scope)
  const parsing = parseFormula(value)
  if (findings.length > 0 || 'finding' in parsing)
    throw new Error(`The definition was not checked: ${value}: ${JSON.stringify(findings)}`)
  for (const name of namesInFormula(parsing.formula)) compiling.named.add(name)
  return parsing.formula
}
