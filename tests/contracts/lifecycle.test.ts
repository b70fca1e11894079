import { aPlace, storeNames } from '../support/databases'
import { lead, race } from './lifecycle/lives'
import { openWorld, type World } from './lifecycle/world'

describe.each(storeNames)('on %s', (name) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld((await aPlace(name)).databaseUrl)
  }, 60_000)
  afterAll(() => world?.close())

  test(
    'whatever is sent to a dossier, in whatever order, alone or two at once: only legal moves are made',
    () => lead(world, 1, name === 'sqlite' ? 100 : 20),
    300_000,
  )

  test('of two moves at once, one happens and the other is told', async () => {
    const count = name === 'sqlite' ? 200 : 20
    const wins = await race(world, count)
    expect(wins.reduce((sum, each) => sum + each, 0)).toBe(count)
  }, 300_000)
})
