import type { Interleaved } from '../contracts/tabs/interleave'
import { overInterleavings } from '../contracts/tabs/overInterleavings'
import type { Asked, Bench, Table } from './bench'

/** 10,000 interleavings of two tabs on one dossier, over HTTP: no silent overwrite, no acknowledged word lost. */
export const bench: Bench = {
  name: 'tabs',
  async run({ seed, count = 10_000, say }: Asked): Promise<readonly Table[]> {
    const all: Interleaved[] = []
    let faults = 0
    await overInterleavings(seed, count, (at, one) => {
      for (const fault of one.faults) say(`seed ${at}: ${fault}`)
      faults += one.faults.length
      if (all.push(one) % 500 === 0) say(`${all.length} interleavings`)
    })
    const sum = (of: 'saves' | 'asked' | 'repeated') => all.reduce((total, one) => total + one[of], 0)
    return [
      {
        title: 'Two tabs on one dossier, over HTTP',
        count,
        lines: [
          {
            who: 'two tabs',
            as: 'ours',
            figures: {
              'saves taken': sum('saves'),
              'saves repeated': sum('repeated'),
              'questions asked': sum('asked'),
            },
          },
        ],
        goals: [
          { says: 'silent overwrites, lost words, drafts apart', is: faults, kind: 'count', atMost: 0 },
          { says: 'interleavings', is: all.length, kind: 'count', atLeast: count },
          { says: 'questions asked', is: sum('asked'), kind: 'count', atLeast: count / 5 },
        ],
      },
    ]
  },
}
