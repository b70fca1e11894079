import type { Answer, AnswerPath, Answers, Changes, Row } from '../../../schemas/answers'
import { nestedAnswers, ownAnswer } from '../scope'
import { applicantId } from '../structure/applicant'
import { answersFrom, areRows, isBlank, sameAnswer } from './paths'

/** A draft as it was, as it is here, and as it became elsewhere. */
export type Drafts = { readonly base: Answers; readonly mine: Answers; readonly theirs: Answers }

/**
 * What both sides changed, differently: the person decides. Undefined: cleared, or the row removed. At a
 * repetition's own path: the order of its rows; at a row's: the row itself, changed by one and removed by the other.
 */
export type Conflict = {
  readonly path: AnswerPath
  readonly mine: Answer | undefined
  readonly theirs: Answer | undefined
}

/**
 * Three ways, by path. What one side changed is taken; where both did, and differently, there is a conflict and the
 * answers hold theirs — but a row that only one side removed stays, whole, until it is decided.
 */
export function mergeDrafts({ base, mine, theirs }: Drafts): {
  readonly answers: Answers
  readonly conflicts: readonly Conflict[]
} {
  const conflicts: Conflict[] = []
  return { answers: mergeGroup('', { base, mine, theirs }, conflicts), conflicts }
}

/** The changes that settle a conflict one way, to be applied to the merged answers. */
export function settleConflict({ path, mine, theirs }: Conflict, side: 'mine' | 'theirs'): Changes {
  const chosen = side === 'mine' ? mine : theirs
  if (chosen === undefined) return { [path]: null }
  // A row that stays is there already, whole.
  if (typeof chosen === 'object' && chosen !== null && 'rowId' in chosen) return {}
  return { [path]: chosen }
}

function mergeGroup(prefix: string, { base, mine, theirs }: Drafts, conflicts: Conflict[]): Answers {
  const merged = new Map<string, Answer>()
  for (const id of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const sides = [ownAnswer(base, id), ownAnswer(mine, id), ownAnswer(theirs, id)] as const
    const answer =
      prefix === '' && id === applicantId
        ? mergeGroup(`${id}/`, nestedIn({ base, mine, theirs }, id), conflicts)
        : mergeAnswer(prefix + id, sides, conflicts)
    if (answer !== undefined && !isBlank(answer)) merged.set(id, answer)
  }
  return answersFrom(merged)
}

type Sides = readonly [base: Answer | undefined, mine: Answer | undefined, theirs: Answer | undefined]

function mergeAnswer(path: AnswerPath, sides: Sides, conflicts: Conflict[]): Answer | undefined {
  if (sides.some(areRows) && sides.every((side) => side === undefined || areRows(side)))
    return mergeRows(path, sides, conflicts)
  const [base, mine, theirs] = sides
  if (sameAnswer(base, mine)) return theirs
  if (!sameAnswer(base, theirs) && !sameAnswer(mine, theirs)) {
    conflicts.push({ path, mine, theirs })
    return theirs
  }
  return mine
}

function mergeRows(path: AnswerPath, sides: Sides, conflicts: Conflict[]): readonly Row[] {
  const [base, mine, theirs] = sides.map(
    (side) => new Map((areRows(side) ? side : []).map((row) => [row.rowId, row])),
  )
  if (base === undefined || mine === undefined || theirs === undefined) return []
  const merged = new Map<string, Row>()
  for (const rowId of new Set([...theirs.keys(), ...mine.keys()])) {
    const row = mergeRow(`${path}/${rowId}`, base.get(rowId), mine.get(rowId), theirs.get(rowId), conflicts)
    if (row !== undefined) merged.set(rowId, row)
  }
  const order = mergeOrder(path, [...base.keys()], [...mine.keys()], [...theirs.keys()], conflicts)
  return order.flatMap((rowId) => merged.get(rowId) ?? [])
}

function mergeRow(
  path: AnswerPath,
  base: Row | undefined,
  mine: Row | undefined,
  theirs: Row | undefined,
  conflicts: Conflict[],
): Row | undefined {
  if (mine !== undefined && theirs !== undefined) {
    const drafts = { base: base?.answers ?? {}, mine: mine.answers, theirs: theirs.answers }
    return { rowId: theirs.rowId, answers: mergeGroup(`${path}/`, drafts, conflicts) }
  }
  const staying = mine ?? theirs
  if (base === undefined || staying === undefined) return staying
  if (sameAnswer(base.answers, staying.answers)) return undefined
  conflicts.push({ path, mine, theirs })
  return staying
}

/** Their order, mine where only I moved rows; rows that one side added follow the row they followed there. */
function mergeOrder(
  path: AnswerPath,
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  conflicts: Conflict[],
): readonly string[] {
  const moved = (side: readonly string[]) => !sameAnswer(common(base, side), common(side, base))
  const [iMoved, theyMoved] = [moved(mine), moved(theirs)]
  if (iMoved && theyMoved && !sameAnswer(common(mine, theirs), common(theirs, mine)))
    conflicts.push({ path, mine: [...mine], theirs: [...theirs] })
  return iMoved && !theyMoved ? interleaved(mine, theirs) : interleaved(theirs, mine)
}

function common(order: readonly string[], other: readonly string[]): readonly string[] {
  return order.filter((rowId) => other.includes(rowId))
}

function interleaved(leading: readonly string[], following: readonly string[]): readonly string[] {
  const order = [...leading]
  following.forEach((rowId, index) => {
    if (order.includes(rowId)) return
    const before = following[index - 1]
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, rowId)
  })
  return order
}

function nestedIn({ base, mine, theirs }: Drafts, id: string): Drafts {
  return { base: nestedAnswers(base, id), mine: nestedAnswers(mine, id), theirs: nestedAnswers(theirs, id) }
}
