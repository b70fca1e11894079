import { listsIn } from '../../forms/engine/listsIn'
import type { Procedure } from '../../forms/fields'
import type { Locale } from '../../schemas/label'
import { isShipped, listOfSource } from '../../schemas/lists'
import type { NamedLists } from '../lookups/lists/listFacts'
import { listSource, loadList } from '../lookups/lists/listSource'
import { type ListFile, listsBeside } from '../lookups/lists/listsBeside'
import { shippedSources } from '../lookups/lists/shippedLists'
import { type Code, type Params, word } from '../messages'

/** What is said of a list's file, at one of its lines. */
export type ListFinding = {
  readonly path: string
  readonly line: number
  readonly message: string
  readonly severity: 'error' | 'warning'
}

/** The lists that a definition's file has beside it. */
export type ListFiles = {
  /** Their names; undefined where it has none: nobody knows then which lists there will be. */
  readonly names: readonly string[] | undefined
  readonly findings: readonly ListFinding[]
  /** Those that are right, and those that ship with the product. */
  readonly named: NamedLists
  /** What is said of those that the definition does not name. */
  unnamed(procedure: Procedure): readonly ListFinding[]
}

/** Reads the lists beside a definition's file. */
export function checkListFiles(definition: string, locale: Locale): ListFiles {
  const files = listsBeside(definition)
  const said = (path: string, line: number, code: Code, params: Params = {}): ListFinding => ({
    ...{ path, line, severity: code === 'list.unnamed' ? 'warning' : 'error' },
    message: word(code, params, locale),
  })
  return {
    names: files?.map(({ name }) => name),
    findings: (files ?? []).flatMap(({ path, read }) =>
      'problems' in read ? read.problems.map(({ line, code, params }) => said(path, line, code, params)) : [],
    ),
    named: (source) => (isShipped(source) ? shipped[source] : sourceOf(files ?? [], source)),
    unnamed(procedure) {
      const named = new Set(listsIn(procedure).map(({ list }) => list))
      const others = (files ?? []).filter(({ name, read }) => 'lines' in read && !named.has(name))
      return others.map(({ path }) => said(path, 1, 'list.unnamed'))
    },
  }
}

const shipped = shippedSources()

function sourceOf(files: readonly ListFile[], source: string) {
  const file = files.find(({ name }) => name === listOfSource(source))
  const read = file?.read
  if (read === undefined || 'problems' in read) return undefined
  return listSource(() => loadList(read.lines, { source, at: '' }))
}
