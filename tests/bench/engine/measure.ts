import { median } from '../bench'

/** Something timed: `run` is given the turn it is in, so that no turn repeats the one before. */
export type Contender = { readonly name: string; run(turn: number): void }

/**
 * Microseconds of the processor's time that each takes, the median over rounds in which all of them run one after the other; before, each is
 * run until it is as fast as it gets.
 */
export function measured(
  contenders: readonly Contender[],
  rounds: number,
  turns: number,
): ReadonlyMap<string, number> {
  const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]))
  let turn = 0
  for (let round = -5; round < rounds; round++)
    for (const { name, run } of contenders) {
      const start = process.cpuUsage()
      for (let again = 0; again < turns; again++) run(turn++)
      const { user, system } = process.cpuUsage(start)
      if (round >= 0) times.get(name)?.push((user + system) / turns)
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}
