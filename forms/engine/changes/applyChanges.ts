import type { Answer, Answers, Changes, Row } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { nestedAnswers } from '../scope'
import { answersFrom, areRows, isBlank, isOrder, stepsOf } from './paths'

/**
 * The answers after changes (contracts.md, "Draft"); untouched answers and rows stay the same objects. `null` and
 * blank values clear. A row that changes write to and that is not there is added at the end; one that they also
 * remove is gone, in whatever order they stand. An order leaves rows it does not name at the end. Paths that lead
 * nowhere change nothing: `refuseChanges` has refused them.
 */
export function applyChanges(answers: Answers, changes: Changes): Answers {
  const after = new Map(Object.entries(answers))
  const nested = new Map<string, Map<string, Answer>>()
  const rows = new Map<string, RowChanges>()
  const rowsAt = (id: string) =>
    entry(rows, id, (): RowChanges => ({ removed: new Set(), written: new Map() }))

  for (const [path, change] of Object.entries(changes)) {
    const steps = stepsOf(path)
    if (steps === undefined) continue
    if (steps.kind === 'answer') {
      if (isOrder(change)) rowsAt(steps.id).order = change
      else write(after, steps.id, change)
    } else if (steps.kind === 'nested') {
      write(
        entry(nested, steps.id, () => new Map(Object.entries(nestedAnswers(answers, steps.id)))),
        steps.field,
        change,
      )
    } else if (steps.kind === 'row') {
      if (change === null) rowsAt(steps.id).removed.add(steps.rowId)
    } else {
      entry(rowsAt(steps.id).written, steps.rowId, () => new Map<string, Json>()).set(steps.field, change)
    }
  }
  for (const [id, group] of nested) write(after, id, answersFrom(group))
  for (const [id, change] of rows) write(after, id, changedRows(after.get(id), change))
  return answersFrom(after)
}

type RowChanges = {
  order?: readonly string[]
  readonly removed: Set<string>
  readonly written: Map<string, Map<string, Json>>
}

function changedRows(
  before: Answer | undefined,
  { order = [], removed, written }: RowChanges,
): readonly Row[] {
  const known = new Map((areRows(before) ? before : []).map((row) => [row.rowId, row]))
  const rowIds = new Set([...order, ...known.keys(), ...written.keys()])
  return [...rowIds]
    .filter((rowId) => !removed.has(rowId))
    .map((rowId) => changedRow(known.get(rowId) ?? { rowId, answers: {} }, written.get(rowId)))
}

function changedRow(row: Row, changes: ReadonlyMap<string, Json> | undefined): Row {
  if (changes === undefined) return row
  const after = new Map(Object.entries(row.answers))
  for (const [field, change] of changes) write(after, field, change)
  return { rowId: row.rowId, answers: answersFrom(after) }
}

function write(answers: Map<string, Answer>, id: string, change: Answer): void {
  if (isBlank(change)) answers.delete(id)
  else answers.set(id, change)
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, fresh: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = fresh()
  map.set(key, value)
  return value
}
