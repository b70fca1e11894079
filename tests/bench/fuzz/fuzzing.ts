import { parentPort, workerData } from 'node:worker_threads'
import { type Fuzzed, fuzzOne, targets } from '../../contracts/fuzz/fuzz'
import type { Range } from './watched'

/** Fuzzes one seed after the other, and leaves in `at` the one it is at, for whoever watches over it. */
function fuzz({ target, from, count, at }: Range): void {
  const counter = new Int32Array(at)
  const send = (kept: readonly Fuzzed[], done: number) => parentPort?.postMessage({ kept, done })
  let kept: Fuzzed[] = []
  for (let seed = from; seed < from + count; seed++) {
    Atomics.store(counter, 0, seed)
    kept.push(fuzzOne(target, seed))
    if (kept.length < 500) continue
    send(kept, seed + 1 - from)
    kept = []
  }
  send(kept, count)
}

function isRange(data: unknown): data is Range {
  return typeof data === 'object' && data !== null && 'target' in data && String(data.target) in targets
}

if (isRange(workerData)) fuzz(workerData)
