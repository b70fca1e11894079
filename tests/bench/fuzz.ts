import type { Fuzzed, Target } from '../contracts/fuzz/fuzz'
import { type Asked, type Bench, quantile, type Table } from './bench'
import { fuzzWatched } from './fuzz/watched'

/** Nothing that comes from outside may take longer, in milliseconds of the processor's time (targets: 200 ms). */
const longest = 200

/** 100,000 hostile definitions and 100,000 hostile answers: no crash, no hang, no mark on `Object.prototype`. */
export const bench: Bench = {
  name: 'fuzz',
  async run(asked: Asked): Promise<readonly Table[]> {
    return Promise.all([tableOf('definitions', asked), tableOf('answers', asked)])
  },
}

async function tableOf(target: Target, { seed, count = 100_000, say }: Asked): Promise<Table> {
  const all: Fuzzed[] = []
  const hung = await fuzzWatched(target, seed, count, (fuzzed, done) => {
    for (const one of fuzzed) {
      if (one.fault !== undefined) say(`seed ${one.seed}: ${one.fault}`)
      all.push(one)
    }
    if (done % 10_000 === 0) say(`${done} ${target}`)
  })
  for (const stuck of hung) say(`seed ${stuck} hangs`)
  const times = all.map(({ milliseconds }) => milliseconds)
  const [slowest] = [...all].sort((one, other) => other.milliseconds - one.milliseconds)
  const faults = all.filter(({ fault }) => fault !== undefined).length
  return {
    title: `Hostile ${target}`,
    count,
    lines: [
      {
        who: target,
        as: 'ours',
        figures: {
          refused: all.filter(({ outcome }) => outcome === 'refused').length,
          'let through': all.filter(({ outcome }) => outcome === 'right' || outcome === 'taken').length,
          'ms, median': quantile(times, 0.5),
          'ms, 99.9 %': quantile(times, 0.999),
          'ms, slowest': slowest?.milliseconds ?? 0,
          'slowest seed': slowest?.seed ?? 0,
        },
      },
    ],
    goals: [
      { says: 'crashes and changes of Object.prototype', is: faults, kind: 'count', atMost: 0 },
      { says: 'hangs of 5 s', is: hung.length, kind: 'count', atMost: 0 },
      { says: 'seeds gone through', is: all.length + hung.length, kind: 'count', atLeast: count },
      { says: 'ms of the slowest', is: slowest?.milliseconds ?? 0, kind: 'machine', atMost: longest },
    ],
  }
}
