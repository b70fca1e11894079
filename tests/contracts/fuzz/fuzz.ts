import { changedPrototype } from '../../support/prototypes'
import { fuzzAnswers } from './fuzzAnswers'
import { fuzzDefinition } from './fuzzDefinition'

/** What is fuzzed: definitions through their check, answers through all that reads them. */
export const targets = { definitions: fuzzDefinition, answers: fuzzAnswers } as const
export type Target = keyof typeof targets

/** Nothing that comes from outside may take longer, in milliseconds of the processor's time. */
export const longest = 200

/**
 * What became of one seed. `milliseconds` of the process's time, so that a busy machine changes nothing: the least of
 * three, where the first took too long, because a process that has just begun is slow, and so is one that tidies up.
 */
export type Fuzzed = {
  readonly seed: number
  readonly outcome: 'right' | 'taken' | 'submitted' | 'refused' | 'crashed'
  readonly milliseconds: number
  /** Why it is a fault: what was thrown, or what changed of all objects. */
  readonly fault?: string
}

/** Runs one seed and never throws. */
export async function fuzzOne(target: Target, seed: number): Promise<Fuzzed> {
  let fuzzed = await fuzzOnce(target, seed)
  for (let again = 0; again < 2 && fuzzed.milliseconds > longest && fuzzed.fault === undefined; again++) {
    const other = await fuzzOnce(target, seed)
    if (other.milliseconds < fuzzed.milliseconds) fuzzed = other
  }
  return fuzzed
}

async function fuzzOnce(target: Target, seed: number): Promise<Fuzzed> {
  const before = process.cpuUsage()
  const result = await outcomeOf(target, seed)
  const { user, system } = process.cpuUsage(before)
  const changed = changedPrototype()
  const fault = changed === undefined ? {} : { fault: changed }
  return { seed, milliseconds: (user + system) / 1000, ...result, ...fault }
}

async function outcomeOf(target: Target, seed: number): Promise<Pick<Fuzzed, 'outcome' | 'fault'>> {
  try {
    return { outcome: await targets[target](seed) }
  } catch (error) {
    return {
      outcome: 'crashed',
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
