import { sql } from 'kysely'
import { openDialect } from '../../../server/database'
import { migrate } from '../../../server/database/migrate'
import { migrations } from '../../../server/database/migrations'
import type { Migration } from '../../../server/database/migrations/migration'
import { fixedClock } from '../../support/clock'
import { aPlace, open, storeNames } from '../../support/databases'

const clock = fixedClock()
const later: Migration = {
  name: '9999-later',
  async up(tx) {
    await sql`create table "later" ("id" integer)`.execute(tx)
    await sql`insert into "later" ("id") values (1)`.execute(tx)
  },
}

describe.each(storeNames)('%s', (name) => {
  test('a new store has every step, in order, with its date', async () => {
    const database = await open(await aPlace(name))
    const rows = await database.read.selectFrom('migrations').selectAll().orderBy('version').execute()
    expect(rows).toEqual(
      migrations.map((step, index) => ({
        version: index + 1,
        name: step.name,
        appliedAt: '2026-11-23T11:00:00.000Z',
      })),
    )
  })

  test('opening again changes nothing', async () => {
    const place = await aPlace(name)
    const first = await open(place)
    await first.write((tx) => tx.insertInto('counters').values({ name: 'kept', value: 7 }).execute())
    const second = await open(place)
    expect(await second.read.selectFrom('counters').selectAll().execute()).toEqual([
      { name: 'kept', value: 7 },
    ])
  })

  test('a step that fails half-way leaves nothing of itself, and is done at the next start', async () => {
    const place = await aPlace(name)
    await (await open(place)).close()
    const dialect = openDialect(place)
    const interrupted: Migration = {
      name: later.name,
      async up(tx, its) {
        await later.up(tx, its)
        throw new Error('interrupted')
      },
    }
    await expect(migrate(dialect, clock, [...migrations, interrupted])).rejects.toThrow('interrupted')
    expect(await sql`select * from "later"`.execute(dialect.read).catch(String)).toContain('later')
    await migrate(dialect, clock, [...migrations, later])
    expect((await sql`select * from "later"`.execute(dialect.read)).rows).toEqual([{ id: 1 }])
    await dialect.close()
  })

  test('two that start together take each step once', async () => {
    const place = await aPlace(name)
    const dialects = [openDialect(place), openDialect(place)]
    // SQLite's lock is waited for without giving way: in one process the two can only take turns.
    if (name === 'sqlite') for (const dialect of dialects) await migrate(dialect, clock)
    else await Promise.all(dialects.map((dialect) => migrate(dialect, clock)))
    for (const dialect of dialects) {
      const rows = await dialect.read.selectFrom('migrations').select('version').execute()
      expect(rows).toHaveLength(migrations.length)
      await dialect.close()
    }
  })

  test('a store that a later version made is refused with a sentence, and not touched', async () => {
    const place = await aPlace(name)
    const dialect = openDialect(place)
    await migrate(dialect, clock, [...migrations, later])
    await dialect.close()
    await expect(open(place)).rejects.toThrow(/made by a later version of Guichet.*Nothing was changed/)
    const after = openDialect(place)
    const rows = await after.read.selectFrom('migrations').select('version').execute()
    expect(rows).toHaveLength(migrations.length + 1)
    await after.close()
  })
})
