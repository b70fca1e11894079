import { lead, race } from '../contracts/lifecycle/lives'
import { openWorld } from '../contracts/lifecycle/world'
import type { Asked, Bench, Table } from './bench'

/** Lives led on one server, before another is started. */
const together = 250

/**
 * 10,000 lives of dossiers over HTTP, each of up to 25 calls, some of them two at once, by its owner, two agents and a
 * stranger: only legal moves are made, versions are chained, each draft is submitted once. The seed given is the first
 * of the lives’.
 */
export const bench: Bench = {
  name: 'lifecycle',
  async run({ seed, count = 10_000, say }: Asked): Promise<readonly Table[]> {
    let [led, faults, raced] = [0, 0, 0]
    while (led < count) {
      const world = await openWorld()
      const lives = Math.min(together, count - led)
      try {
        await lead(world, seed + led, lives)
        raced += (await race(world, 20)).reduce((sum, each) => sum + each, 0)
      } catch (error) {
        faults += 1
        say(String(error))
      } finally {
        await world.close()
      }
      led += lives
      say(`${led} lives, ${faults} faults`)
    }
    return [
      {
        title: 'The life of a dossier, against a model written from its table alone',
        count,
        lines: [
          { who: 'lives at random', as: 'ours', figures: { lives: led, 'pairs at once': raced, faults } },
        ],
        goals: [
          {
            says: 'moves that the table does not have, or broken invariants',
            is: faults,
            kind: 'count',
            atMost: 0,
          },
          { says: 'lives led', is: led, kind: 'count', atLeast: count },
        ],
      },
    ]
  },
}
