import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { pino } from 'pino'
import { v7 as newId } from 'uuid'
import { readOpened } from '../../../server/accounts/sessions'
import { readConfig } from '../../../server/config'
import { openDialect } from '../../../server/database'
import { migrate } from '../../../server/database/migrate'
import { migrations } from '../../../server/database/migrations'
import { fixedClock, hours, minutes } from '../../support/clock'
import { aPlace, open, storeNames } from '../../support/databases'

const clock = fixedClock()
const accountId = newId()
const now = clock.now().getTime()
const at = (milliseconds: number) => new Date(now + milliseconds).toISOString()
const token = (letter: string) => letter.repeat(43)
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** The steps before one. */
const before = (name: string) =>
  migrations.slice(
    0,
    migrations.findIndex((step) => step.name === name),
  )

/** What the store was when sessions could not be told apart, and the last time. */
const former = [
  ['one session like another', before('0016-own-accounts'), false],
  ['all but the last step', migrations.slice(0, -1), true],
] as const

describe.each(storeNames)('%s', (name) => {
  test.each(former)(
    'whoever was signed in when a store had %s is still, and nobody else',
    async (_, steps, named) => {
      const place = await aPlace(name)
      const dialect = openDialect(place)
      await migrate(dialect, clock, steps)
      await dialect.transactAlone(async (tx) => {
        await sql`insert into "accounts" ("id", "email", "name", "createdAt")
        values (${accountId}, 'nour@exemple.fr', 'Nour Benali', ${at(0)})`.execute(tx)
        await sql`insert into "accountRoles" ("accountId", "role") values (${accountId}, 'citizen')`.execute(
          tx,
        )
        for (const [letter, expires] of [
          ['a', at(5 * hours)],
          ['b', at(-minutes)],
        ] as const) {
          const [seen, hash] = [at(-hours), hashOf(token(letter))]
          if (named)
            await sql`insert into "sessions" ("id", "tokenHash", "accountId", "createdAt", "provedAt", "lastSeenAt", "expiresAt")
            values (${letter}, ${hash}, ${accountId}, ${seen}, ${seen}, ${seen}, ${expires})`.execute(tx)
          else
            await sql`insert into "sessions" ("tokenHash", "accountId", "createdAt", "lastSeenAt", "expiresAt")
            values (${hash}, ${accountId}, ${seen}, ${seen}, ${expires})`.execute(tx)
        }
      })
      await dialect.close()
      const parts = {
        clock,
        database: await open(place),
        config: readConfig({}),
        log: pino({ enabled: false }),
      }
      const whose = async (letter: string) => (await readOpened(parts, token(letter)))?.account ?? null
      expect(await whose('a')).toMatchObject({ accountId, email: 'nour@exemple.fr', roles: ['citizen'] })
      for (const letter of ['b', 'c']) expect(await whose(letter)).toBeNull()
    },
  )
})
