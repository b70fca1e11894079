import { type AskedRepetition, type AskedRow, changesBetween } from '../../../forms/engine'
import { ownAnswer, rowsOf } from '../../../forms/engine/scope'
import type { Answers, Changes } from '../../../schemas/answers'

/** A row that was removed or cleared, and how to put it back. */
export type Removed = {
  readonly rowId: string
  readonly title: string
  /** It stayed, without its answers: fewer rows there may not be. */
  readonly cleared: boolean
  /** The row it stood after; null at the head. */
  readonly after: string | null
  /** What it held, as changes. */
  readonly held: Changes
}

/** The ids of a list's rows with one of them at another place, counted from 0. */
export function movedTo(rowIds: readonly string[], rowId: string, place: number): readonly string[] {
  const others = rowIds.filter((id) => id !== rowId)
  return [...others.slice(0, place), rowId, ...others.slice(place)]
}

/** A row at the end. */
export function rowAdded({ path, rows }: AskedRepetition, rowId: string): Changes {
  return { [path]: [...idsOf(rows), rowId] }
}

/** A copy of a row after it: its answers and its files, but not what no two rows may share. */
export function rowCopied(
  list: AskedRepetition,
  { rowId }: AskedRow,
  copy: string,
  answers: Answers,
): Changes {
  const { path, rows, field } = list
  const held = rowsOf(ownAnswer(answers, path)).find((row) => row.rowId === rowId)?.answers ?? {}
  const shared = Object.entries(held).filter(([id]) => !field.unique?.includes(id))
  const place = rows.findIndex((row) => row.rowId === rowId) + 1
  return {
    [path]: movedTo(idsOf(rows), copy, place),
    ...Object.fromEntries(shared.map(([id, answer]) => [`${path}/${copy}/${id}`, answer])),
  }
}

/** Takes a row away; where the list would be too short, its answers alone. */
export function rowRemoved(list: AskedRepetition, row: AskedRow, answers: Answers) {
  const { rows, min, path } = list
  const cleared = rows.length <= min
  const held = heldBy(list, row, answers)
  const nothing = Object.fromEntries(Object.keys(held).map((at) => [at, null]))
  const place = rows.findIndex(({ rowId }) => rowId === row.rowId)
  const removed: Removed = {
    rowId: row.rowId,
    title: row.title,
    cleared,
    after: rows[place - 1]?.rowId ?? null,
    held,
  }
  const changes: Changes = cleared ? nothing : { [`${path}/${row.rowId}`]: null }
  return { removed, changes }
}

/** Puts a row back to where it stood, whatever else has changed meanwhile. */
export function rowRestored({ path, rows }: AskedRepetition, { rowId, after, held }: Removed): Changes {
  const ids = idsOf(rows)
  const place = after === null ? 0 : ids.indexOf(after) + 1 || ids.length
  return { ...(ids.includes(rowId) ? {} : { [path]: movedTo(ids, rowId, place) }), ...held }
}

/** The answers of a row as changes to one that has none. */
function heldBy({ path }: AskedRepetition, { rowId }: AskedRow, answers: Answers): Changes {
  const row = rowsOf(ownAnswer(answers, path)).find((each) => each.rowId === rowId)
  if (row === undefined) return {}
  const blank = { [path]: [{ rowId, answers: {} }] }
  return changesBetween(blank, { [path]: [row] })
}

function idsOf(rows: readonly AskedRow[]): readonly string[] {
  return rows.map(({ rowId }) => rowId)
}
