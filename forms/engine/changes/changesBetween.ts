import type { Answer, Answers, Changes, Row } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { nestedAnswers, ownAnswer } from '../scope'
import { applicantId } from '../structure/applicant'
import { areRows, sameAnswer } from './paths'

type Entry = readonly [path: string, value: Json]

/**
 * The smallest changes that make one draft of another: `applyChanges(before, changesBetween(before, after))`
 * equals `after`. Both hold canonical answers: nothing blank is kept. Rows that are new or moved always come with
 * their order, so that no row's place hangs on the order of keys in JSON.
 */
export function changesBetween(before: Answers, after: Answers): Changes {
  return Object.fromEntries(
    keysOf(before, after).flatMap((id) => {
      const [from, to] = [ownAnswer(before, id), ownAnswer(after, id)]
      if (id === applicantId)
        return fieldChanges(`${id}/`, nestedAnswers(before, id), nestedAnswers(after, id))
      if (areRows(to)) return rowChanges(id, areRows(from) ? from : [], to)
      return valueChange(id, from, to)
    }),
  )
}

function fieldChanges(prefix: string, before: Answers, after: Answers): readonly Entry[] {
  if (before === after) return []
  return keysOf(before, after).flatMap((id) =>
    valueChange(prefix + id, ownAnswer(before, id), ownAnswer(after, id)),
  )
}

function rowChanges(path: string, before: readonly Row[], after: readonly Row[]): readonly Entry[] {
  const known = new Map(before.map((row) => [row.rowId, row.answers]))
  const kept = new Set(after.map((row) => row.rowId))
  const staying = before.filter((row) => kept.has(row.rowId)).map((row) => row.rowId)
  const order = after.map((row) => row.rowId)
  return [
    ...(sameAnswer(staying, order) ? [] : [[path, order] as const]),
    ...before.flatMap(({ rowId }): readonly Entry[] => (kept.has(rowId) ? [] : [[`${path}/${rowId}`, null]])),
    ...after.flatMap(({ rowId, answers }) =>
      fieldChanges(`${path}/${rowId}/`, known.get(rowId) ?? {}, answers),
    ),
  ]
}

function valueChange(path: string, before: Answer | undefined, after: Answer | undefined): readonly Entry[] {
  if (sameAnswer(before, after)) return []
  return [[path, after ?? null]]
}

function keysOf(before: Answers, after: Answers): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}
