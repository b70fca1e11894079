import { fuzzAnswers } from './fuzzAnswers'
import { fuzzDefinition } from './fuzzDefinition'

/** What is fuzzed: definitions through their check, answers through all that reads them. */
export const targets = { definitions: fuzzDefinition, answers: fuzzAnswers } as const
export type Target = keyof typeof targets

/**
 * What became of one seed. `milliseconds` of the process's time, so that a busy machine changes nothing; what another of
 * its threads does meanwhile counts too, so that it is never less than it was.
 */
export type Fuzzed = {
  readonly seed: number
  readonly outcome: 'right' | 'taken' | 'refused' | 'crashed'
  readonly milliseconds: number
  /** Why it is a fault: what was thrown, or that every object changed. */
  readonly fault?: string
}

const own = Reflect.ownKeys(Object.prototype).length

/** Runs one seed and never throws. */
export function fuzzOne(target: Target, seed: number): Fuzzed {
  const before = process.cpuUsage()
  const result = outcomeOf(target, seed)
  const { user, system } = process.cpuUsage(before)
  const changed =
    Reflect.ownKeys(Object.prototype).length === own ? {} : { fault: 'Object.prototype changed.' }
  return { seed, milliseconds: (user + system) / 1000, ...result, ...changed }
}

function outcomeOf(target: Target, seed: number): Pick<Fuzzed, 'outcome' | 'fault'> {
  try {
    return { outcome: targets[target](seed) }
  } catch (error) {
    return {
      outcome: 'crashed',
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
