/** A formula, parsed. `offset` is where a node begins in the author's text. */
export type Formula =
  | { readonly kind: 'number'; readonly value: string; readonly offset: number }
  /** `'optionValue'` */
  | { readonly kind: 'option'; readonly value: string; readonly offset: number }
  | { readonly kind: 'today'; readonly offset: number }
  /** `amount`, `incidents.amount`, `applicant.siret`; a repetition's own id in `count(incidents)`. */
  | { readonly kind: 'name'; readonly name: string; readonly offset: number }
  | { readonly kind: 'negative' | 'not'; readonly of: Formula; readonly offset: number }
  | {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Formula
      readonly right: Formula
      readonly offset: number
    }
  | {
      readonly kind: 'call'
      readonly name: FunctionName
      readonly parameters: readonly Formula[]
      readonly offset: number
    }

export const binaryOperators = ['or', 'and', '=', '!=', '<=', '>=', '<', '>', '+', '-', '*', '/'] as const
export type BinaryOperator = (typeof binaryOperators)[number]

/** Each function and how many parameters it takes. */
export const functions = {
  if: 3,
  orElse: 2,
  round: 2,
  daysBetween: 2,
  sum: 1,
  count: 1,
  avg: 1,
  min: 1,
  max: 1,
} as const
export type FunctionName = keyof typeof functions

/** The functions over rows. */
export const aggregates = ['sum', 'count', 'avg', 'min', 'max'] as const
export type Aggregate = (typeof aggregates)[number]

/** The words of the formula language: no field may be called so. */
export const formulaWords: readonly string[] = ['and', 'or', 'not', 'today', ...Object.keys(functions)]

/** Whether a function goes over rows. */
export function isAggregate(name: FunctionName): name is Aggregate {
  return aggregates.some((aggregate) => aggregate === name)
}

/** The nodes directly under a node. */
export function childrenOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'negative':
    case 'not':
      return [formula.of]
    case 'binary':
      return [formula.left, formula.right]
    case 'call':
      return formula.parameters
    default:
      return []
  }
}
