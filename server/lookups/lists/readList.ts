import { CsvError, parse } from 'csv-parse/sync'
import { folded } from '../../../forms/fields/locales'
import { listCode } from '../../../schemas/lists'
import type { Code, Params } from '../../messages'
import type { ListLine } from './listSource'

/** What is wrong with a line of the file; lines count from 1. */
export type ListProblem = { readonly line: number; readonly code: Code; readonly params?: Params }

/** A file as a list: its lines and the columns it has, or what is wrong with it, at most twenty problems. */
export type ReadList =
  | { readonly lines: readonly ListLine[]; readonly columns: readonly Column[] }
  | { readonly problems: readonly ListProblem[] }

/** The columns of a list, whatever its file calls them. */
export type Column = 'value' | 'label' | 'detail' | 'en'

/** As many lines as a list may have. */
export const mostLines = 100_000

const longestText = 300
const mostProblems = 20

/** Reads a CSV file (RFC 4180), with commas or, as spreadsheets write it, semicolons or tabulations. */
export function readList(source: string): ReadList {
  if (/[\p{Surrogate}\0]/u.test(source)) return wrong(1, 'list.text')
  // Its first line, as many as there may be, and one that is too many.
  const rows = rowsIn(source, mostLines + 2)
  if ('problems' in rows) return rows
  const [head, ...body] = rows
  const named = columnsIn(head)
  if ('code' in named) return { problems: [named] }
  if (body.length === 0) return wrong(1, 'list.empty')
  if (body.length > mostLines) return wrong(mostLines + 2, 'list.tooLong', { count: mostLines })
  const problems: ListProblem[] = []
  const lines = judged(
    body.map(({ line, cells }) => ({ line, ...lineOf(named, cells) })),
    problems,
  )
  return problems.length > 0 ? { problems } : { lines, columns: order.filter((each) => named.includes(each)) }
}

/** The columns that a list’s file has, from its beginning: all that its first line is in. */
export function columnsOf(beginning: string): readonly Column[] {
  const rows = rowsIn(firstLineOf(beginning), 1)
  const named = 'problems' in rows ? [] : columnsIn(rows[0])
  return 'code' in named ? [] : order.filter((each) => named.includes(each))
}

/** The first lines of a list that is right, without reading the others. */
export function firstLinesOf(source: string, count: number): readonly ListLine[] {
  const rows = rowsIn(source, count + 1)
  if ('problems' in rows) return []
  const [head, ...body] = rows
  const named = columnsIn(head)
  return 'code' in named ? [] : body.map(({ cells }) => withoutBlanks(lineOf(named, cells)))
}

const order = ['value', 'label', 'detail', 'en'] as const

type Row = { readonly line: number; readonly cells: readonly string[] }

function rowsIn(source: string, most: number): readonly Row[] | Extract<ReadList, { problems: unknown }> {
  const firstLine = firstLineOf(source)
  try {
    const read: unknown = parse(source, {
      bom: true,
      delimiter: [';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',',
      info: true,
      to: most,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    return Array.isArray(read)
      ? read.filter(isRead).map(({ info, record }) => ({ line: info.lines, cells: record }))
      : []
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return wrong(typeof error.lines === 'number' ? error.lines : 1, 'list.unreadable')
  }
}

function firstLineOf(source: string): string {
  return source.slice(0, source.search(/[\r\n]|$/))
}

type Read = { readonly info: { readonly lines: number }; readonly record: readonly string[] }

function isRead(read: unknown): read is Read {
  return typeof read === 'object' && read !== null && 'info' in read && 'record' in read
}

/** What authors call the columns, without accents and in lower case. */
const columnNames: ReadonlyMap<string, Column> = new Map([
  ...(['value', 'valeur', 'code', 'cle'] as const).map((name) => [name, 'value'] as const),
  ...(['label', 'libelle', 'nom'] as const).map((name) => [name, 'label'] as const),
  ...(['detail', 'precision'] as const).map((name) => [name, 'detail'] as const),
  ...(['en', 'anglais', 'english'] as const).map((name) => [name, 'en'] as const),
])

type Named = readonly (Column | null)[]

/** What each cell of the first line names, in its order, or what is wrong with it. */
function columnsIn(head: Row | undefined): Named | ListProblem {
  const named: (Column | null)[] = []
  for (const cell of head?.cells ?? []) {
    // Spreadsheets leave columns without a name at the end.
    if (cell === '') {
      named.push(null)
      continue
    }
    const column = columnNames.get(folded(cell))
    const params = { column: cell.slice(0, 64) }
    if (column === undefined) return { line: 1, code: 'list.unknownColumn', params }
    if (named.includes(column)) return { line: 1, code: 'list.sameColumn', params }
    named.push(column)
  }
  return named.includes('value') && named.includes('label') ? named : { line: 1, code: 'list.columns' }
}

type Written = { readonly key: string; readonly label: string; readonly detail: string; readonly en: string }

function lineOf(columns: Named, cells: readonly string[]): Written {
  const at = (column: Column) => cells[columns.indexOf(column)] ?? ''
  return { key: at('value'), label: at('label'), detail: at('detail'), en: at('en') }
}

function judged(
  written: readonly (Written & { readonly line: number })[],
  problems: ListProblem[],
): readonly ListLine[] {
  const codes = new Map<string, number>()
  const names = new Map<string, number>()
  for (const each of written) {
    if (problems.length >= mostProblems) break
    const problem = problemOf(each, codes, names)
    if (problem !== undefined) problems.push(problem)
  }
  return written.map(withoutBlanks)
}

function withoutBlanks({ key, label, detail, en }: Written): ListLine {
  return { key, label, ...(detail === '' ? {} : { detail }), ...(en === '' ? {} : { en }) }
}

function problemOf(
  { line, key, label, detail, en }: Written & { readonly line: number },
  codes: Map<string, number>,
  names: Map<string, number>,
): ListProblem | undefined {
  if (!code.test(key) || key === 'other')
    return { line, code: 'list.code', params: { value: key.slice(0, 64) } }
  if (label === '' || label.length > longestText || en.length > longestText)
    return { line, code: 'list.label', params: { count: longestText } }
  if (detail.length > longestText) return { line, code: 'list.detail', params: { count: longestText } }
  const double = firstAt(codes, key, line)
  if (double !== undefined) return { line, code: 'list.double', params: { value: key, first: double } }
  const namesake = firstAt(names, `${label}\n${detail}`, line)
  return namesake === undefined ? undefined : { line, code: 'list.namesake', params: { first: namesake } }
}

const code = new RegExp(listCode)

/** The line where something stood first; undefined when it is here. */
function firstAt(seen: Map<string, number>, text: string, line: number): number | undefined {
  const first = seen.get(text)
  if (first === undefined) seen.set(text, line)
  return first
}

function wrong(line: number, code: Code, params?: Params): { readonly problems: readonly ListProblem[] } {
  return { problems: [params === undefined ? { line, code } : { line, code, params }] }
}
