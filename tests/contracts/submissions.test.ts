import { aPlace, storeNames } from '../support/databases'
import { openWorld, type World } from './lifecycle/world'
import { type Raced, race } from './submissions/race'

// How 10,000 fare: `npm run bench -- submissions`.
describe.each(storeNames)('on %s', (name) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld((await aPlace(name)).databaseUrl)
  }, 60_000)
  afterAll(() => world?.close())

  test('twenty submissions at once, with saves and withdrawals between: one version a draft, one number a dossier', async () => {
    const all: Raced[] = []
    for (let seed = 1; seed <= (name === 'sqlite' ? 40 : 15); seed++) all.push(await race(world, seed))
    expect(all.flatMap(({ faults }, index) => faults.map((fault) => `seed ${index + 1}: ${fault}`))).toEqual(
      [],
    )
    // They did meet: some were refused, and several drafts were submitted in one race.
    expect(all.some(({ refused }) => refused > 0)).toBe(true)
    expect(all.some(({ several }) => several)).toBe(true)
  }, 300_000)
})
