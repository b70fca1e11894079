/** A measurement that one command repeats: `npm run bench -- NAME` runs `tests/bench/NAME.ts`. */
export type Bench = {
  readonly name: string
  /** Measures everything anew, the contenders interleaved, and says how it goes. */
  run(asked: Asked): Promise<readonly Table[]>
}

/** What a run was asked for; its result says it again, so that it can be repeated. */
export type Asked = {
  /** The seed of everything generated. */
  readonly seed: number
  /** How many, when the command line says so: rounds, definitions, answers; each bench has its own default. */
  readonly count: number | undefined
  /** Says on the terminal what is being done. */
  say(line: string): void
}

/** Contenders side by side, and what was promised of them. */
export type Table = {
  readonly title: string
  /** How many rounds, definitions or answers stand behind each figure. */
  readonly count: number
  readonly lines: readonly Line[]
  readonly goals: readonly Goal[]
}

/** One contender: its figures by heading, the unit in the heading (`ms of script a key`). */
export type Line = {
  readonly who: string
  readonly as: 'ours' | 'peer' | 'limit'
  readonly figures: Readonly<Record<string, number>>
}

/**
 * A promise. A ratio beside a peer of the same run, or a count, fails the run when it is missed; a figure that depends
 * on the machine is reported and fails nothing.
 */
export type Goal = {
  readonly says: string
  readonly is: number
  readonly kind: 'ratio' | 'count' | 'machine'
} & ({ readonly atMost: number } | { readonly atLeast: number })

/** Whether a goal is met. A figure that is missing meets none. */
export function isMet(goal: Goal): boolean {
  return 'atMost' in goal ? goal.is <= goal.atMost : goal.is >= goal.atLeast
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5)
}

/** The figure below which a share of them lies, between the two nearest. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN]
  return below + (above - below) * (place - Math.floor(place))
}
