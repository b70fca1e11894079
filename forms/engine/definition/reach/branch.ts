import type { Test } from '../../condition/test'
import type { Named } from '../../names'
import { withinBounds } from './bounds'
import { type Facts, factsKey, isFromToday, nothingKnown, withComparison } from './facts'
import type { Goal } from './goal'
import { type Comparable, isPossible } from './isPossible'
import { operandsOf } from './needs'

/** What the search looks up: what names stand for, and under which tests each of them is asked. */
export type World = {
  readonly names: ReadonlyMap<string, Named>
  shownWhen(name: string): readonly Test[]
  /** The names without which a name has no value, itself among them. */
  needsOf(name: string): readonly string[]
  /** Whether only answers within the bounds of their questions are looked at. */
  readonly bounded?: boolean
}

/** A question asked under a condition on a question asked under a condition…: so far is looked. */
const deepest = 4

/** What one alternative of a search has learnt; another does not know it. */
export class Branch {
  readonly #world: World
  readonly #known: Map<string, Facts>
  readonly #shown: Set<string>

  constructor(world: World, known: ReadonlyMap<string, Facts> = new Map(), shown: Iterable<string> = []) {
    this.#world = world
    this.#known = new Map(known)
    this.#shown = new Set(shown)
  }

  copy(): Branch {
    return new Branch(this.#world, this.#known, this.#shown)
  }

  /** The same questions are asked, of another row: nothing is known of its answers. */
  ofAnotherRow(): Branch {
    return new Branch(this.#world, new Map(), this.#shown)
  }

  /** Takes in what a goal says of an answer; false when that contradicts what is known. */
  learn({ test, holds }: Goal): boolean {
    switch (test.kind) {
      case 'compare': {
        const key = factsKey(test.name, test.comparison)
        return this.#keep(key, this.#named(test.name), withComparison(this.#of(key), test.comparison, holds))
      }
      case 'filled': {
        const filled = test.filled === holds
        const facts = this.#of(test.name)
        return facts.filled !== !filled && this.#keep(test.name, this.#named(test.name), { ...facts, filled })
      }
      case 'count': {
        const key = `${test.name} count`
        const counted = test.comparisons.reduce(
          (facts, one) => withComparison(facts, one, true),
          this.#of(key),
        )
        return !holds || this.#keep(key, 'count', counted)
      }
      default:
        return true
    }
  }

  /** What is compared is asked, what it is made of too, and so the conditions hold under which they are: further goals. */
  shownBy({ test, holds, depth = 0 }: Goal): readonly Goal[] {
    if (!('name' in test) || depth >= deepest) return []
    if (test.kind === 'filled' ? test.filled !== holds : !holds) return []
    const valued = test.kind === 'compare' || test.kind === 'filled' ? [test.name] : []
    const known = [...valued, ...operandsOf(test)].flatMap((name) => this.#world.needsOf(name))
    return [test.name, ...known].flatMap((name) => {
      if (this.#shown.has(name)) return []
      this.#shown.add(name)
      return this.#world.shownWhen(name).map((shown) => ({ test: shown, holds: true, depth: depth + 1 }))
    })
  }

  #of(key: string): Facts {
    return this.#known.get(key) ?? nothingKnown
  }

  #named(name: string): Named | undefined {
    return this.#world.names.get(name)
  }

  #keep(key: string, of: Comparable | undefined, facts: Facts): boolean {
    this.#known.set(key, facts)
    if (of === undefined || of === 'count' || this.#world.bounded !== true)
      return of === undefined || isPossible(facts, of)
    return isPossible(withinBounds(facts, of, isFromToday(key)), of)
  }
}
