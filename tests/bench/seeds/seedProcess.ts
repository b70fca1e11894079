import { type Done, type Job, jobs, putAway } from './jobs'

/** What a process is told to do: the job with these seeds. */
export type Order = { readonly job: Job; readonly from: number; readonly count: number }

/** What it says: that it has begun, or what became of an order. */
export type Said = 'ready' | readonly Done[]

/**
 * A process of its own: does what it is told, one seed after the other, until it is left alone. Before it says that it is
 * ready it has done the job once, so that nobody waits for its beginning.
 */
async function begin(): Promise<void> {
  const [, , job = ''] = process.argv
  process.on('disconnect', () => {
    void putAway().then(() => process.exit(0))
  })
  if (isJob(job)) await jobs[job](1)
  process.on('message', (order: Order) => {
    void carryOut(order)
  })
  say('ready')
}

async function carryOut({ job, from, count }: Order): Promise<void> {
  const done: Done[] = []
  for (let seed = from; seed < from + count; seed++) done.push(await jobs[job](seed))
  say(done)
}

function say(said: Said): void {
  process.send?.(said)
}

function isJob(name: string): name is Job {
  return Object.hasOwn(jobs, name)
}

await begin()
