import type { Test } from '../../condition/test'

/** The operators whose right-hand side is a value that the answer itself may be. */
const equalities = new Set(['is', 'isNot', 'oneOf', 'noneOf', 'has', 'hasAny', 'hasAll', 'hasNone'])

/** The values that a condition wants an answer to be, or not to be. */
export function comparedWith(test: Test, name: string): readonly string[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.tests.flatMap((inner) => comparedWith(inner, name))
    case 'not':
    case 'rows':
      return comparedWith(test.test, name)
    case 'compare': {
      const { operator, operand } = test.comparison
      if (test.name !== name || operand.kind !== 'value' || !equalities.has(operator)) return []
      return [operand.value].flat().filter((value) => typeof value === 'string')
    }
    default:
      return []
  }
}
