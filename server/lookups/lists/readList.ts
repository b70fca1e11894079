import { CsvError, parse } from 'csv-parse/sync'
import { listCode } from '../../../schemas/lists'
import type { Code, Params } from '../../messages'
import type { ListLine } from './listSource'

/** What is wrong with a line of the file; lines count from 1. */
export type ListProblem = { readonly line: number; readonly code: Code; readonly params?: Params }

/** A file as a list: its lines, or what is wrong with it, at most twenty problems. */
export type ReadList = { readonly lines: readonly ListLine[] } | { readonly problems: readonly ListProblem[] }

/** As many lines as a list may have. */
export const mostLines = 100_000

const longestText = 300
const mostProblems = 20

/** Reads a CSV file (RFC 4180), with commas or, as French spreadsheets write it, semicolons. */
export function readList(source: string): ReadList {
  if (/[\p{Surrogate}\0]/u.test(source)) return wrong(1, 'list.text')
  const rows = rowsIn(source)
  if ('problems' in rows) return rows
  const [head, ...body] = rows
  const wrongHead = headProblem(head)
  if (wrongHead !== undefined) return { problems: [wrongHead] }
  if (body.length === 0) return wrong(1, 'list.empty')
  if (body.length > mostLines) return wrong(mostLines + 2, 'list.tooLong', { count: mostLines })
  return judged(body.map(({ line, cells }) => ({ line, ...lineOf(head?.cells ?? [], cells) })))
}

type Row = { readonly line: number; readonly cells: readonly string[] }

function rowsIn(source: string): readonly Row[] | Extract<ReadList, { problems: unknown }> {
  const firstLine = source.slice(0, source.search(/[\r\n]|$/))
  try {
    const read: unknown = parse(source, {
      bom: true,
      delimiter: firstLine.includes(';') ? ';' : ',',
      info: true,
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

type Read = { readonly info: { readonly lines: number }; readonly record: readonly string[] }

function isRead(read: unknown): read is Read {
  return typeof read === 'object' && read !== null && 'info' in read && 'record' in read
}

const columns = ['value', 'label', 'detail', 'en']

function headProblem(head: Row | undefined): ListProblem | undefined {
  const cells = head?.cells.map((cell) => cell.toLowerCase()) ?? []
  const unknown = cells.find((cell) => !columns.includes(cell))
  if (!cells.includes('value') || !cells.includes('label')) return { line: 1, code: 'list.columns' }
  return unknown === undefined
    ? undefined
    : { line: 1, code: 'list.unknownColumn', params: { column: unknown.slice(0, 64) } }
}

type Written = { readonly key: string; readonly label: string; readonly detail: string; readonly en: string }

function lineOf(head: readonly string[], cells: readonly string[]): Written {
  const at = (column: string) => cells[head.findIndex((cell) => cell.toLowerCase() === column)] ?? ''
  return { key: at('value'), label: at('label'), detail: at('detail'), en: at('en') }
}

function judged(written: readonly (Written & { readonly line: number })[]): ReadList {
  const problems: ListProblem[] = []
  const codes = new Map<string, number>()
  const names = new Map<string, number>()
  for (const each of written) {
    if (problems.length >= mostProblems) break
    const problem = problemOf(each, codes, names)
    if (problem !== undefined) problems.push(problem)
  }
  if (problems.length > 0) return { problems }
  return {
    lines: written.map(({ key, label, detail, en }) => ({
      key,
      label,
      ...(detail === '' ? {} : { detail }),
      ...(en === '' ? {} : { en }),
    })),
  }
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
