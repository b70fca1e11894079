/** Chance that can be repeated: the same seed, the same throws (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** From 0 to `below`, without it. */
  int(below: number): number {
    return Math.floor(this.next() * below)
  }

  /** Whether something of this likelihood comes true. */
  chance(share: number): boolean {
    return this.next() < share
  }

  /** One of a list that is not empty. */
  pick<Element>(list: readonly [Element, ...Element[]] | readonly Element[]): Element {
    const chosen = list[this.int(list.length)]
    if (chosen === undefined) throw new RangeError('Nothing to pick from.')
    return chosen
  }

  /** Some of a list, in its order. */
  some<Element>(list: readonly Element[], share = 0.5): readonly Element[] {
    return list.filter(() => this.chance(share))
  }

  /** Between `least` and `most` things made one after the other. */
  several<Made>(least: number, most: number, make: (index: number) => Made): readonly Made[] {
    return Array.from({ length: least + this.int(most - least + 1) }, (_, index) => make(index))
  }
}
