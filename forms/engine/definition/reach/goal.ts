import type { Test } from '../../condition/test'

/** What must come true: a test holds, or does not. */
export type Goal = {
  readonly test: Test
  readonly holds: boolean
  /** How many questions' own conditions lie between it and what is asked of the search. */
  readonly depth?: number
}

/** Whether a goal is reached in one of several ways, to be tried one by one. */
export function isAlternative({ test, holds }: Goal): boolean {
  return test.kind === 'any' ? holds : test.kind === 'all' && !holds
}

/** The goals that a goal is made of. */
export function innerGoals({ test, holds, depth = 0 }: Goal): readonly Goal[] {
  if (test.kind === 'not') return [{ test: test.test, holds: !holds, depth }]
  if (test.kind !== 'all' && test.kind !== 'any') return []
  return test.tests.map((inner) => ({ test: inner, holds, depth }))
}

/** Whether a test may hold of a form nobody has answered; of all others the contrary is no surprise. */
export function holdsOfNothing({ test, holds }: Goal): boolean {
  switch (test.kind) {
    case 'not':
      return holdsOfNothing({ test: test.test, holds: !holds })
    case 'all':
    case 'any': {
      const together = (test.kind === 'all') === holds
      const inner = innerGoals({ test, holds })
      return together ? inner.every(holdsOfNothing) : inner.some(holdsOfNothing)
    }
    case 'filled':
      return test.filled !== holds
    default:
      return !holds
  }
}
