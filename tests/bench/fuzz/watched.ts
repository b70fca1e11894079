import { Worker } from 'node:worker_threads'
import type { Fuzzed, Target } from '../../contracts/fuzz/fuzz'

/** What a worker fuzzes; `at` is shared memory of four bytes, for the seed it is at. */
export type Range = {
  readonly target: Target
  readonly from: number
  readonly count: number
  readonly at: SharedArrayBuffer
}

/** How long one seed may take before it is given up: it hangs. */
const hanging = 5000

/**
 * Fuzzes so many seeds in a thread that is watched: one that stands at the same seed for five seconds is ended, the
 * seed is told, and another thread goes on after it. `hear` hears of what was done and how many seeds that makes.
 */
export async function fuzzWatched(
  target: Target,
  from: number,
  count: number,
  hear: (fuzzed: readonly Fuzzed[], done: number) => void,
): Promise<readonly number[]> {
  const hung: number[] = []
  for (let next = from; next < from + count; ) {
    const start = next
    const stuck = await run(
      { target, from: start, count: from + count - start, at: new SharedArrayBuffer(4) },
      (kept, done) => hear(kept, start - from + done),
    )
    if (stuck === undefined) break
    hung.push(stuck)
    next = stuck + 1
  }
  return hung
}

/** Runs one thread to its end, or to the seed at which it hangs. */
function run(
  range: Range,
  hear: (fuzzed: readonly Fuzzed[], done: number) => void,
): Promise<number | undefined> {
  const at = new Int32Array(range.at)
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: range })
  return new Promise((end, fail) => {
    let [seen, since] = [0, performance.now()]
    const watch = setInterval(() => {
      const now = Atomics.load(at, 0)
      if (now !== seen || now === 0) [seen, since] = [now, performance.now()]
      else if (performance.now() - since > hanging) stop(seen)
    }, 200)
    const stop = (stuck: number | undefined) => {
      clearInterval(watch)
      void worker.terminate()
      end(stuck)
    }
    worker.on('message', ({ kept, done }: { kept: readonly Fuzzed[]; done: number }) => {
      hear(kept, done)
      if (done === range.count) stop(undefined)
    })
    worker.on('error', (error) => {
      clearInterval(watch)
      fail(error)
    })
  })
}
