import { isListSource, listOfSource } from '../../../../schemas/lists'
import type { Lookup } from '../../../../schemas/lookup'
import { namesIn } from '../../condition/test'
import { childrenOf, type Formula } from '../../formula/formula'
import { rowName } from '../../formula/names'
import { parseFormula } from '../../formula/parseFormula'
import type { Named } from '../../names'
import { safely } from '../../pass'
import { answerNamedBy, settingOf } from '../../resolve/settings'
import type { Checking } from '../checking'
import type { Finding, Note } from '../finding'
import type { ReadCondition } from './checkConditions'
import { comparedWith } from './comparedWith'

/** A line of a list that a definition names, and what is wrong there when the list has no such line. */
export type LineNamed<Said = Finding> = Lookup & { readonly missing: Said }

/**
 * The lines of lists that conditions, formulas and proposed answers name. The check knows no list: whoever does says
 * which of them are missing.
 */
export function linesNamed(
  checking: Checking,
  conditions: readonly ReadCondition[],
): readonly LineNamed<Note>[] {
  return [...inConditions(checking, conditions), ...inFormulas(checking), ...inDefaults(checking)]
}

function inConditions({ names }: Checking, conditions: readonly ReadCondition[]): readonly LineNamed<Note>[] {
  return conditions.flatMap(({ at, test }) =>
    [...namesIn(test)].flatMap((name) => {
      const source = sourceBehind(names.annotated.get(name), names.annotated)
      if (source === undefined) return []
      return [...new Set(comparedWith(test, name))].flatMap((key) => lineAt(at, source, key))
    }),
  )
}

function inFormulas({ places, names }: Checking): readonly LineNamed<Note>[] {
  return places.flatMap(({ at, field }) => {
    if (field.type !== 'computed') return []
    const parsed = parseFormula(field.value)
    if (!('formula' in parsed)) return []
    return comparisonsIn(parsed.formula).flatMap(({ name, value, offset }) => {
      const source = sourceBehind(names.annotated.get(rowName(name)?.field ?? name), names.annotated)
      const lines = source === undefined ? [] : lineAt(`${at}/value`, source, value)
      return lines.map((line) => ({ ...line, missing: { ...line.missing, within: offset } }))
    })
  })
}

function inDefaults({ places, types, names }: Checking): readonly LineNamed<Note>[] {
  return places.flatMap(({ at, field }) => {
    const proposed = settingOf(field, 'default')
    if (proposed === undefined || answerNamedBy(proposed) !== undefined) return []
    const source = sourceBehind(names.annotated.get(field.id), names.annotated)
    const keys = source && safely(() => types.get(field.type)?.operators.comparable(proposed))
    if (source === undefined || keys === undefined) return []
    return [keys].flat().flatMap((key) => lineAt(`${at}/default`, source, String(key)))
  })
}

function lineAt(at: string, source: string, key: string): readonly LineNamed<Note>[] {
  // The free answer stands beside the lines.
  if (key === 'other') return []
  const params = { list: listOfSource(source) ?? source, value: key }
  return [{ source, key, missing: { at, code: 'options.noLine', params } }]
}

/** The source of the list whose lines an answer is, or those of the answer whose chosen options it offers again. */
function sourceBehind(named: Named | undefined, names: ReadonlyMap<string, Named>): string | undefined {
  if (named === undefined) return undefined
  const { field, type, order } = named
  if (field.type === 'computed' || field.type === 'repetition') return undefined
  const above = names.get(answerNamedBy(settingOf(field, 'options')) ?? '')
  // Only what stands above is looked through: the check refuses the rest, and cycles with it.
  if (above !== undefined && above.order < order) return sourceBehind(above, names)
  const { lookup } = type ?? {}
  const source = lookup?.unknown && safely(() => lookup.source(field))
  return source !== undefined && isListSource(source) ? source : undefined
}

type Compared = { readonly name: string; readonly value: string; readonly offset: number }

/** `trade = 'baker'`, either way round. */
function comparisonsIn(formula: Formula): readonly Compared[] {
  const inner = childrenOf(formula).flatMap(comparisonsIn)
  if (formula.kind !== 'binary' || !['=', '!='].includes(formula.operator)) return inner
  const { left, right } = formula
  const [name, option] = left.kind === 'name' ? [left, right] : [right, left]
  if (name.kind !== 'name' || option.kind !== 'option') return inner
  return [...inner, { name: name.name, value: option.value, offset: option.offset }]
}
