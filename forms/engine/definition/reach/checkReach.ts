import type { Test } from '../../condition/test'
import type { Checking } from '../checking'
import type { Note } from '../finding'
import type { ReadCondition } from '../meaning/checkConditions'
import { holdsOfNothing } from './goal'
import { canHold } from './search'
import type { Shown } from './world'

/**
 * Tells of conditions that can never hold or always do, of questions nobody can reach, and of `not` that holds while
 * nothing is answered. Only what is proved is told.
 */
export function checkReach(checking: Checking, conditions: readonly ReadCondition[], shown: Shown): void {
  const told = new Set(
    checking.places
      .filter(({ field: { type } }) => type === 'explanation' || type === 'heading')
      .map(({ at }) => at),
  )
  for (const condition of conditions) {
    if (checking.isFull()) return
    const speaks = condition.decides === 'check' || told.has(condition.ownerAt)
    const note =
      noteOf(condition, shown) ??
      (speaks ? undefined : noteOfBounds(condition, shown)) ??
      noteOfNot(condition, shown)
    if (note !== undefined) checking.report(note)
  }
}

function noteOf({ at, ownerAt, decides, test }: ReadCondition, shown: Shown): Note | undefined {
  const { world } = shown
  if (!canHold([{ test, holds: true }], world)) {
    shown.forget(ownerAt)
    return decides === 'optional'
      ? { at, code: 'reach.never', severity: 'warning' }
      : { at, code: 'reach.never' }
  }
  // What does not hold of a blank form does not always hold.
  if (holdsOfNothing({ test, holds: true }) && !canHold([{ test, holds: false }], world))
    return { at, code: 'reach.always', severity: 'warning' }
  if (decides !== 'shown') return undefined
  const together = shown.testsAt(ownerAt).map((each) => ({ test: each, holds: true }))
  if (together.length === 1 || canHold(together, world)) return undefined
  shown.forget(ownerAt)
  return { at, code: 'reach.inside' }
}

/**
 * A condition may be true of refused answers alone: those beyond the bounds of their questions. Explanations and checks
 * may speak of these.
 */
function noteOfBounds({ at, decides, test }: ReadCondition, { world }: Shown): Note | undefined {
  if (canHold([{ test, holds: true }], { ...world, bounded: true })) return undefined
  const note = { at, code: 'reach.bounds' }
  return decides === 'optional' ? { ...note, severity: 'warning' } : note
}

/** `not` is plain negation: true while the question has no answer, which its author may not have meant. */
function noteOfNot({ at, test }: ReadCondition, { world }: Shown): Note | undefined {
  const name = negatedNames(test, false).find((negated) => {
    const unanswered = { kind: 'filled', name: negated, filled: false } as const
    return canHold(
      [
        { test, holds: true },
        { test: unanswered, holds: true },
      ],
      world,
    )
  })
  return name === undefined
    ? undefined
    : { at, code: 'reach.notUnanswered', params: { name }, severity: 'warning' }
}

/** The names compared under a `not`; of rows nothing is said. */
function negatedNames(test: Test, negated: boolean): readonly string[] {
  switch (test.kind) {
    case 'not':
      return negatedNames(test.test, !negated)
    case 'all':
    case 'any':
      return test.tests.flatMap((inner) => negatedNames(inner, negated))
    case 'compare':
      return negated ? [test.name] : []
    default:
      return []
  }
}
