import { openWorld, type World } from '../contracts/lifecycle/world'
import { type Raced, race } from '../contracts/submissions/race'
import type { Asked, Bench, Table } from './bench'

/** Races on one server, before another is started on a new store. */
const together = 250

/**
 * 10,000 races of submission over HTTP: twenty at once on one dossier, under several draft numbers, with saves and
 * withdrawals between. One version for each draft submitted, one number for each dossier.
 */
export const bench: Bench = {
  name: 'submissions',
  async run({ seed, count = 10_000, say }: Asked): Promise<readonly Table[]> {
    const all: Raced[] = []
    let faults = 0
    let world: World | undefined
    for (let index = 0; index < count; index++) {
      if (index % together === 0) {
        await world?.close()
        world = await openWorld()
        say(`${index} races, ${faults} faults`)
      }
      if (world === undefined) break
      const raced = await race(world, seed + index)
      for (const fault of raced.faults) say(`seed ${seed + index}: ${fault}`)
      faults += raced.faults.length
      all.push(raced)
    }
    await world?.close()
    const sum = (of: 'taken' | 'refused' | 'versions') => all.reduce((total, each) => total + each[of], 0)
    const several = all.filter((each) => each.several).length
    return [
      {
        title: 'Twenty submissions of one dossier at once, over HTTP',
        count,
        lines: [
          {
            who: 'races',
            as: 'ours',
            figures: {
              'submissions answered with a version': sum('taken'),
              'submissions refused': sum('refused'),
              versions: sum('versions'),
              'races that several drafts won': several,
            },
          },
        ],
        goals: [
          { says: 'second versions, other numbers, broken chains', is: faults, kind: 'count', atMost: 0 },
          { says: 'races', is: all.length, kind: 'count', atLeast: count },
          { says: 'races that several drafts won', is: several, kind: 'count', atLeast: count / 50 },
        ],
      },
    ]
  },
}
