import type { Test } from '../../condition/test'
import type { Checking } from '../checking'
import type { ReadCondition } from '../meaning/checkConditions'
import type { World } from './branch'
import { needsIn } from './needs'

/** Under which tests each place of a definition is asked, its own and those of what holds it. */
export type Shown = {
  readonly world: World
  /** The tests of what stands at a path and of the section and repetition around it. */
  testsAt(at: string): readonly Test[]
  /** Leaves a place's own test out from now on: it was proved impossible, and is told once. */
  forget(at: string): void
}

/** Reads from a definition's conditions under which of them each of its places is shown. */
export function shownIn({ places, names }: Checking, conditions: readonly ReadCondition[]): Shown {
  const own = new Map(
    conditions.filter(({ decides }) => decides === 'shown').map(({ ownerAt, test }) => [ownerAt, test]),
  )
  const around = new Map(
    places.map(({ at, sectionAt, rowsAt }) => [
      at,
      rowsAt === undefined ? [sectionAt, at] : [sectionAt, rowsAt, at],
    ]),
  )
  const found = new Map<string, readonly Test[]>()
  const testsAt = (at: string) => {
    const tests = found.get(at) ?? (around.get(at) ?? [at]).flatMap((path) => own.get(path) ?? [])
    found.set(at, tests)
    return tests
  }
  const forget = (at: string) => {
    own.delete(at)
    found.clear()
  }
  const world = {
    names: names.annotated,
    shownWhen: (name: string) => testsAt(names.annotated.get(name)?.pointer ?? ''),
    needsOf: needsIn(names.annotated),
  }
  return { world, testsAt, forget }
}
