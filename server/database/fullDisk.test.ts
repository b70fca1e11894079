import { sql } from 'kysely'
import { readOutbox } from '../../schemas/api/operations'
import { aDirectory } from '../../tests/support/directories'
import { startApp } from '../../tests/support/startApp'
import { openSession } from '../accounts/sessions'
import type { Database } from '.'

test('on a full disk writes are refused with 507, whole, readers go on, and space that comes back is used', async () => {
  const app = await startApp({ procedures: aDirectory() })
  const { database } = app.installation()
  const operator = await app.someone('operator')
  await bound(database, 1)
  const answers = await Promise.allSettled(
    Array.from({ length: 100 }, (_, index) =>
      database.writeTogether((tx) =>
        tx
          .insertInto('counters')
          .values({ name: `${index} ${'x'.repeat(5000)}`, value: index })
          .execute(),
      ),
    ),
  )
  const refused = answers.flatMap((each) =>
    each.status === 'rejected' ? [database.failureOf(each.reason)] : [],
  )
  expect(new Set(refused)).toEqual(new Set(['full']))
  const { kept } = await database.read
    .selectFrom('counters')
    .select(({ fn }) => fn.countAll<number>().as('kept'))
    .where('name', 'like', '% xxx%')
    .executeTakeFirstOrThrow()
  expect(kept).toBe(100 - refused.length)

  // Until no page has room for a session either.
  for (let refusals = 0; refusals < 30; ) {
    refusals += await openSession(app.installation(), operator.accountId).then(
      () => 0,
      () => 1,
    )
  }
  const { email, password } = operator
  const body = JSON.stringify({ email, password })
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const statuses: number[] = []
  for (let time = 0; time < 9 && statuses.at(-1) !== 507; time++) {
    const answer = await fetch(`${app.url}/api/session`, { method: 'POST', headers, body })
    statuses.push(answer.status)
    if (answer.status === 507) {
      expect(answer.headers.get('retry-after')).toBe('60')
      expect((await answer.json()).detail).toMatch(/^Le service ne peut plus rien enregistrer/)
    }
  }
  expect(statuses.at(-1)).toBe(507)
  expect((await operator.ask(readOutbox)).status).toBe(200)

  await bound(database, 1_000_000)
  expect((await fetch(`${app.url}/api/session`, { method: 'POST', headers, body })).status).toBe(200)
})

/** SQLite takes a bound on its pages for the disk's own end. */
async function bound(database: Database, pages: number): Promise<void> {
  await database.write((tx) => sql.raw(`pragma max_page_count = ${pages}`).execute(tx))
}
