import { faultOf } from '../../contracts/agreement/agree'
import { closeDoors } from '../../contracts/fuzz/enterDoors'
import { type Fuzzed, fuzzOne } from '../../contracts/fuzz/fuzz'

/** What became of one seed, whatever was done with it. */
export type Done = Pick<Fuzzed, 'seed' | 'milliseconds' | 'fault'> & { readonly outcome: string }

/** What is done with a great many seeds. */
export const jobs = {
  definitions: (seed: number) => fuzzOne('definitions', seed),
  answers: (seed: number) => fuzzOne('answers', seed),
  agreement: agree,
} as const
export type Job = keyof typeof jobs

/** Puts away what the jobs opened. */
export const putAway = closeDoors

async function agree(seed: number): Promise<Done> {
  const before = process.cpuUsage()
  const fault = faultOf(seed)
  const { user, system } = process.cpuUsage(before)
  const done = { seed, milliseconds: (user + system) / 1000 }
  return fault === undefined
    ? { ...done, outcome: 'agreed' }
    : { ...done, outcome: 'disagreed', fault: JSON.stringify(fault) }
}
