import type { Compared } from '../scope'

/** A condition, read: the tree that `holds` walks and that a check proves things about. */
export type Test =
  | { readonly kind: 'all' | 'any'; readonly tests: readonly Test[] }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'compare'; readonly name: string; readonly comparison: Comparison }
  | { readonly kind: 'filled'; readonly name: string; readonly filled: boolean }
  | { readonly kind: 'count'; readonly name: string; readonly comparisons: readonly Comparison[] }
  | {
      readonly kind: 'rows'
      readonly name: string
      readonly quantifier: 'some' | 'every'
      readonly test: Test
    }

/** One operator with its right-hand side. */
export type Comparison = {
  readonly operator: string
  readonly operand: Operand
  readonly compare: (value: Compared, operand: Compared) => boolean
}

/** The right-hand side of an operator: a value, another answer, or a day told from today. */
export type Operand =
  | { readonly kind: 'value'; readonly value: Compared }
  | { readonly kind: 'answer'; readonly name: string }
  | { readonly kind: 'today'; readonly text: string }

/** Every name a condition compares, those of rows included. */
export function namesIn(test: Test): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (inner: Test) => {
    switch (inner.kind) {
      case 'all':
      case 'any':
        inner.tests.forEach(visit)
        return
      case 'not':
        visit(inner.test)
        return
      case 'compare':
        names.add(inner.name)
        addOperand(inner.comparison)
        return
      case 'filled':
        names.add(inner.name)
        return
      case 'count':
        names.add(inner.name)
        inner.comparisons.forEach(addOperand)
        return
      case 'rows':
        names.add(inner.name)
        visit(inner.test)
    }
  }
  const addOperand = ({ operand }: Comparison) => {
    if (operand.kind === 'answer') names.add(operand.name)
  }
  visit(test)
  return names
}
