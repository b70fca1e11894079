import { relativeDateOn } from '../calendar'
import { type Compared, type Known, knownOf, type Scope } from '../scope'
import type { Comparison, Operand, Test } from './test'

/**
 * Whether a condition is true of what stands above it. A comparison with an absent, blank or hidden answer is
 * false, `isNot` and `noneOf` too; `not` is plain negation; `some` and `every` are false over no rows
 * (definition.md, "Conditions"). A shown repetition, list or file question counts what it holds, 0 included.
 */
export function holds(test: Test, scope: Scope): boolean {
  switch (test.kind) {
    case 'all':
      return test.tests.every((inner) => holds(inner, scope))
    case 'any':
      return test.tests.some((inner) => holds(inner, scope))
    case 'not':
      return !holds(test.test, scope)
    case 'filled':
      return isFilled(knownOf(scope, test.name)) === test.filled
    case 'compare': {
      const compared = knownOf(scope, test.name)?.compared
      return compared !== undefined && compares(test.comparison, compared, scope)
    }
    case 'count': {
      const counted = countOf(knownOf(scope, test.name))
      return (
        counted !== undefined && test.comparisons.every((comparison) => compares(comparison, counted, scope))
      )
    }
    case 'rows': {
      const rows = knownOf(scope, test.name)?.rows ?? []
      const outer = outside(scope, rows)
      const holdsIn = (row: Scope) => holds(test.test, { ...scope, known: row.known, outer })
      return rows.length > 0 && (test.quantifier === 'some' ? rows.some(holdsIn) : rows.every(holdsIn))
    }
  }
}

/** The same place without the row it may be in: what one row hides is not looked for in another. */
function outside(scope: Scope, rows: readonly Scope[]): Scope {
  const outer = scope.outer && outside(scope.outer, rows)
  if (outer !== undefined && rows.some(({ known }) => known === scope.known)) return outer
  return outer === scope.outer ? scope : { ...scope, outer }
}

function compares({ operand, compare }: Comparison, value: Compared, scope: Scope): boolean {
  const other = operandIn(operand, scope)
  return other !== undefined && compare(value, other)
}

function operandIn(operand: Operand, scope: Scope): Compared | undefined {
  switch (operand.kind) {
    case 'value':
      return operand.value
    case 'answer':
      return knownOf(scope, operand.name)?.compared
    case 'today':
      return relativeDateOn(operand.text, scope.today)
  }
}

function isFilled(known: Known | undefined): boolean {
  return known !== undefined && (known.rows === undefined ? known.value !== undefined : known.rows.length > 0)
}

/** How many rows, options or files; undefined when hidden. */
function countOf(known: Known | undefined): number | undefined {
  if (known === undefined) return undefined
  if (known.rows !== undefined) return known.rows.length
  if (typeof known.compared === 'number') return known.compared
  return typeof known.compared === 'object' ? known.compared.length : 0
}
