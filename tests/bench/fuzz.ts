import { longest, type Target } from '../contracts/fuzz/fuzz'
import { type Asked, type Bench, quantile, type Table } from './bench'
import type { Done } from './seeds/jobs'
import { hanging, overSeeds } from './seeds/overSeeds'

/**
 * 100,000 hostile definitions and 100,000 hostile answers, these through the server's doors: no crash, no hang, nothing
 * above 200 ms of the processor's time, no mark on `Object.prototype`.
 */
export const bench: Bench = {
  name: 'fuzz',
  async run(asked: Asked): Promise<readonly Table[]> {
    return [await tableOf('definitions', asked), await tableOf('answers', asked)]
  },
}

async function tableOf(target: Target, { seed, count = 100_000, say }: Asked): Promise<Table> {
  const all: Done[] = []
  const hung = await overSeeds(target, seed, count, (done) => {
    for (const one of done) {
      if (one.fault !== undefined) say(`seed ${one.seed}: ${one.fault}`)
      if (all.push(one) % 10_000 === 0) say(`${all.length} ${target}`)
    }
  })
  for (const stuck of hung) say(`seed ${stuck} hangs`)
  const times = all.map(({ milliseconds }) => milliseconds)
  const slow = all.filter(({ milliseconds }) => milliseconds > longest)
  for (const one of slow) say(`seed ${one.seed} takes ${one.milliseconds} ms`)
  const [slowest] = [...all].sort((one, other) => other.milliseconds - one.milliseconds)
  const faults = all.filter(({ fault }) => fault !== undefined).length
  const became = (outcomes: readonly string[]) =>
    all.filter(({ outcome }) => outcomes.includes(outcome)).length
  return {
    title: `Hostile ${target}`,
    count,
    lines: [
      {
        who: target,
        as: 'ours',
        figures: {
          refused: became(['refused']),
          'let through': became(['right', 'taken', 'submitted']),
          ...(target === 'answers' ? { 'submitted whole': became(['submitted']) } : {}),
          'ms, median': quantile(times, 0.5),
          'ms, 99.9 %': quantile(times, 0.999),
          'ms, slowest': slowest?.milliseconds ?? 0,
          'slowest seed': slowest?.seed ?? 0,
        },
      },
    ],
    goals: [
      { says: 'crashes and changes of Object.prototype', is: faults, kind: 'count', atMost: 0 },
      { says: `hangs of ${hanging / 1000} s`, is: hung.length, kind: 'count', atMost: 0 },
      { says: `inputs above ${longest} ms of processor time`, is: slow.length, kind: 'count', atMost: 0 },
      { says: 'seeds gone through', is: all.length + hung.length, kind: 'count', atLeast: count },
    ],
  }
}
