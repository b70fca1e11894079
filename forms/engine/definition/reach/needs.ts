import type { Test } from '../../condition/test'
import { childrenOf, type Formula, isAggregate } from '../../formula/formula'
import { rowName } from '../../formula/names'
import { parseFormula } from '../../formula/parseFormula'
import type { Named } from '../../names'
import { answerNamedBy, settingOf } from '../../resolve/settings'

/**
 * The answers without which a name has no value, itself among them: what its formula is absent without, and the question
 * whose chosen options it offers. Never one that it could do without.
 */
export function needsIn(names: ReadonlyMap<string, Named>): (name: string) => readonly string[] {
  const found = new Map<string, readonly string[]>()
  return (name) => {
    const needs = found.get(name) ?? closureOf(name, names)
    found.set(name, needs)
    return needs
  }
}

/** Of a comparison that holds, the answers that it is made with: one that is absent makes it false. */
export function operandsOf(test: Test): readonly string[] {
  const comparisons =
    test.kind === 'compare' ? [test.comparison] : test.kind === 'count' ? test.comparisons : []
  return comparisons.flatMap(({ operand }) => (operand.kind === 'answer' ? [operand.name] : []))
}

function closureOf(name: string, names: ReadonlyMap<string, Named>): readonly string[] {
  const needs = new Set([name])
  // What is added meanwhile is visited too.
  for (const each of needs) {
    const named = names.get(each)
    if (named !== undefined) for (const needed of ownNeeds(named)) needs.add(needed)
  }
  return [...needs]
}

function ownNeeds({ field }: Named): Iterable<string> {
  if (field.type === 'computed') {
    const parsing = parseFormula(field.value)
    return 'formula' in parsing ? neededBy(parsing.formula) : []
  }
  // One's own words may stand there whatever was chosen above.
  const above =
    settingOf(field, 'other') === undefined ? answerNamedBy(settingOf(field, 'options')) : undefined
  return above === undefined ? [] : [above]
}

function neededBy(node: Formula): ReadonlySet<string> {
  if (node.kind === 'name') return new Set(rowName(node.name) === undefined ? [node.name] : [])
  if (node.kind !== 'call') return union(childrenOf(node).map(neededBy))
  // Rows where something is absent are left out.
  if (isAggregate(node.name)) return new Set()
  const [first = none, ...others] = node.parameters.map(neededBy)
  if (node.name === 'orElse') return common([first, ...others])
  return node.name === 'if' ? union([first, common(others)]) : union([first, ...others])
}

const none: ReadonlySet<string> = new Set()

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]))
}

function common([first = none, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...first].filter((name) => others.every((set) => set.has(name))))
}
