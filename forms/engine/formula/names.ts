import { childrenOf, type Formula } from './formula'

/** `incidents.amount` told apart: a repetition and a field of its rows; undefined for any other name. */
export function rowName(name: string): { readonly repetition: string; readonly field: string } | undefined {
  const [repetition = '', field] = name.split('.')
  return field === undefined || repetition === 'applicant' ? undefined : { repetition, field }
}

/** Every answer a formula uses, the repetitions it goes through included. */
export function namesInFormula(formula: Formula): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: Formula) => {
    if (node.kind === 'name') {
      const inRow = rowName(node.name)
      if (inRow === undefined) names.add(node.name)
      else names.add(inRow.repetition).add(inRow.field)
    }
    childrenOf(node).forEach(visit)
  }
  visit(formula)
  return names
}

/** The repetition whose rows an aggregate goes through: that of the first row name in it, or itself a repetition. */
export function repetitionIn(formula: Formula, isRepetition: (name: string) => boolean): string | undefined {
  if (formula.kind === 'name')
    return rowName(formula.name)?.repetition ?? (isRepetition(formula.name) ? formula.name : undefined)
  for (const child of childrenOf(formula)) {
    const repetition = repetitionIn(child, isRepetition)
    if (repetition !== undefined) return repetition
  }
  return undefined
}
