import type { Asked, Bench, Table } from './bench'
import { overSeeds } from './seeds/overSeeds'

/**
 * 100,000 random definitions, two drafts each with annotations beside: the engine says what the naive evaluator says, and
 * what the definition check proved to be unreachable no draft reaches. The seed given is the first of the definitions’.
 */
export const bench: Bench = {
  name: 'agreement',
  async run({ seed, count = 100_000, say }: Asked): Promise<readonly Table[]> {
    let [gone, faults, slowest] = [0, 0, 0]
    const hung = await overSeeds('agreement', seed, count, (done) => {
      for (const { fault, milliseconds } of done) {
        if (fault !== undefined) say(fault)
        if (fault !== undefined) faults += 1
        slowest = Math.max(slowest, milliseconds)
        gone += 1
        if (gone % 10_000 === 0) say(`${gone} definitions, ${faults} faults`)
      }
    })
    for (const stuck of hung) say(`seed ${stuck} hangs`)
    return [
      {
        title: 'The engine beside a naive evaluator written from the language’s definition alone',
        count,
        lines: [
          {
            who: 'definitions and drafts at random',
            as: 'ours',
            figures: {
              definitions: gone,
              drafts: 2 * gone,
              'disagreements and wrong proofs': faults,
              'ms of the slowest': slowest,
            },
          },
        ],
        goals: [
          { says: 'disagreements and wrong proofs', is: faults, kind: 'count', atMost: 0 },
          { says: 'definitions gone through', is: gone, kind: 'count', atLeast: count },
        ],
      },
    ]
  },
}
