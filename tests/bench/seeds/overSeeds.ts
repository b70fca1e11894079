import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Done, Job } from './jobs'
import type { Order, Said } from './seedProcess'

/**
 * How long one seed may take before it is given up, on a machine that others use too: it hangs. What it costs is measured
 * in the processor's time. Some together get longer, then go one by one.
 */
export const hanging = 60_000
const together = 25
const hangingTogether = 180_000
/** A process that has gone through so many hands over to another: what it has kept would be measured too. */
const mostOrders = 200
/** How long a process may take to begin, on a busy machine. */
const beginning = 300_000

/**
 * Does the job with so many seeds, in as many processes as there are cores, each of which is watched: a seed that
 * hangs is told, its process ended, and another goes on. `hear` hears of what was done.
 */
export async function overSeeds(
  job: Job,
  from: number,
  count: number,
  hear: (done: readonly Done[]) => void,
): Promise<readonly number[]> {
  const orders: Order[] = []
  for (let next = from; next < from + count; next += together)
    orders.push({ job, from: next, count: Math.min(together, from + count - next) })
  orders.reverse()
  const hung: number[] = []
  const processes = Array.from({ length: availableParallelism() }, () => work(orders, hung, hear))
  await Promise.all(processes)
  return hung
}

/** One process after another, until no orders are left. */
async function work(orders: Order[], hung: number[], hear: (done: readonly Done[]) => void): Promise<void> {
  let child: ChildProcess | undefined
  let given = 0
  for (let order = orders.pop(); order !== undefined; order = orders.pop()) {
    if (++given % mostOrders === 0) {
      child?.disconnect()
      child = undefined
    }
    child ??= await begun(order.job)
    const done = await carriedOut(child, order)
    if (done !== undefined) {
      hear(done)
      continue
    }
    child.kill('SIGKILL')
    child = undefined
    if (order.count === 1) hung.push(order.from)
    else orders.push(...oneByOne(order))
  }
  child?.disconnect()
}

function oneByOne({ job, from, count }: Order): readonly Order[] {
  return Array.from({ length: count }, (_, index) => ({ job, from: from + index, count: 1 }))
}

async function begun(job: Job): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./seedProcess.ts', import.meta.url)), [job])
  if ((await next(child, beginning)) !== 'ready') throw new Error(`No process begins to fuzz ${job}.`)
  return child
}

/** What a process did with its order; undefined when it took too long. */
async function carriedOut(child: ChildProcess, order: Order): Promise<readonly Done[] | undefined> {
  child.send(order)
  const said = await next(child, order.count === 1 ? hanging : hangingTogether)
  return said === 'ready' ? undefined : said
}

/** What a process says next; undefined when it says nothing for so many milliseconds. Rejected when it ends. */
function next(child: ChildProcess, milliseconds: number): Promise<Said | undefined> {
  return new Promise((done, fail) => {
    const ended = (code: number | null) => fail(new Error(`A process ended with ${code}.`))
    const heard = (said: Said) => settle(said)
    const watch = setTimeout(() => settle(undefined), milliseconds)
    const settle = (said: Said | undefined) => {
      clearTimeout(watch)
      child.off('exit', ended)
      child.off('message', heard)
      done(said)
    }
    child.on('exit', ended)
    child.on('message', heard)
  })
}
