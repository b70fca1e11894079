import { type Locale, labelIn, locales } from '../../../schemas/label'
import { folded } from '../locales'
import { type Branch, wayOf } from './tree'

/** What stands between the options of a typed way. */
const mark = ' > '

/** A typed way, `Fruits > Pomme`, each option by its label in either language or by its value; undefined when it is none. */
export function readWay(typed: string, branches: readonly Branch[]): readonly string[] | undefined {
  const way: string[] = []
  let offered = branches
  for (const step of typed.split(/[>›→\r\n]+/)) {
    const found = findBranch(step, offered)
    if (found === undefined) return undefined
    way.push(found.value)
    offered = found.branches
  }
  return way
}

/** A way as it is typed: its labels, or its values where the labels would be read as something else. */
export function printWay(value: readonly string[], branches: readonly Branch[], locale: Locale): string {
  const labels = wayLabels(value, branches, locale).join(mark)
  const read = readWay(labels, branches)
  return read?.join(mark) === value.join(mark) ? labels : value.join(mark)
}

/** What each option of a way says, retired ones too; an unknown one says its value. */
export function wayLabels(
  value: readonly string[],
  branches: readonly Branch[],
  locale: Locale,
): readonly string[] {
  const way = wayOf(value, branches)
  return value.map((step, place) => {
    const branch = way[place]
    return branch === undefined ? step : labelIn(branch.label, locale)
  })
}

function findBranch(typed: string, branches: readonly Branch[]): Branch | undefined {
  const wanted = folded(typed)
  const named = branches.filter((branch) =>
    locales.some((locale) => folded(labelIn(branch.label, locale)) === wanted),
  )
  return (
    branches.find((branch) => branch.value === typed.trim()) ?? (named.length === 1 ? named[0] : undefined)
  )
}
