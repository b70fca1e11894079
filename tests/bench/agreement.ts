import { faultOf } from '../contracts/agreement/agree'
import type { Asked, Bench, Table } from './bench'

/**
 * 100,000 random definitions, two drafts each with annotations beside: the engine says what the naive evaluator says, and what the definition
 * check proved to be unreachable no draft reaches. The seed given is the first of those of the definitions.
 */
export const bench: Bench = {
  name: 'agreement',
  async run({ seed, count = 100_000, say }: Asked): Promise<readonly Table[]> {
    const faults: object[] = []
    let slowest = 0
    for (let turn = 0; turn < count; turn++) {
      const start = performance.now()
      const fault = faultOf(seed + turn)
      if (fault !== undefined) say(JSON.stringify(fault))
      if (fault !== undefined) faults.push(fault)
      slowest = Math.max(slowest, performance.now() - start)
      if (turn % 10_000 === 9_999) say(`${turn + 1} definitions, ${faults.length} faults`)
    }
    return [
      {
        title: 'The engine beside a naive evaluator written from the language’s definition alone',
        count,
        lines: [
          {
            who: 'definitions and drafts at random',
            as: 'ours',
            figures: {
              definitions: count,
              drafts: 2 * count,
              'disagreements and wrong proofs': faults.length,
              'ms of the slowest': slowest,
            },
          },
        ],
        goals: [{ says: 'disagreements and wrong proofs', is: faults.length, kind: 'count', atMost: 0 }],
      },
    ]
  },
}
