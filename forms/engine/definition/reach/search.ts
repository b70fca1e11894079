import { Branch, type World } from './branch'
import { type Goal, innerGoals, isAlternative } from './goal'

/** Steps after which nothing is proved, so that a definition of 2,000 questions is checked in a blink. */
const most = 200

/**
 * Whether answers exist under which all goals come true. False is a proof; true may only mean that no contradiction
 * was found: of parts of texts, of other answers and of several rows at once nothing is concluded. What is compared
 * must be asked: a question hidden by its own condition cannot be over 10.
 */
export function canHold(goals: readonly Goal[], world: World): boolean {
  const budget = { steps: most }
  return reaches(goals, new Branch(world), budget)
}

function reaches(goals: readonly Goal[], branch: Branch, budget: { steps: number }): boolean {
  const waiting = [...goals]
  const later: Goal[] = []
  for (let goal = waiting.pop(); goal !== undefined; goal = waiting.pop()) {
    if (--budget.steps < 0) return true
    if (isAlternative(goal)) {
      later.push(goal)
      continue
    }
    if (!branch.learn(goal) || !hasSuchRow(goal, branch, budget)) return false
    waiting.push(...innerGoals(goal), ...branch.shownBy(goal))
  }
  const [first, ...others] = later
  if (first === undefined) return true
  return innerGoals(first).some((goal) => reaches([goal, ...others], branch.copy(), budget))
}

/** Of `some` and `every`: whether a row can be as they want. */
function hasSuchRow({ test, holds, depth = 0 }: Goal, branch: Branch, budget: { steps: number }): boolean {
  if (test.kind !== 'rows' || !holds) return true
  return reaches([{ test: test.test, holds: true, depth }], branch.ofAnotherRow(), budget)
}
