import { v7 as uuid } from 'uuid'
import type { Database, Place, Tx } from '../../../server/database'
import { aDossierInStore } from '../../support/builders/rows'
import { aPlace, open, storeNames } from '../../support/databases'

describe.each(storeNames)('%s', (name) => {
  let place: Place
  let database: Database
  beforeAll(async () => {
    place = await aPlace(name)
    database = await open(place)
  })

  test('undoes a transaction that throws, whole, and says why', async () => {
    const failing = database.write(async (tx) => {
      await next(tx, 'undone')
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await countOf(database, 'undone')).toBeUndefined()
  })

  test('shares a commit without sharing failures: a task that throws undoes its own part only', async () => {
    const tasks = Array.from({ length: 100 }, (_, index) =>
      database.writeTogether(async (tx) => {
        const value = await next(tx, 'shared')
        if (index % 10 === 3) throw new Error(`task ${index}`)
        return value
      }),
    )
    const ended = await Promise.allSettled(tasks)
    expect(ended.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []))).toEqual(
      Array.from({ length: 10 }, (_, tens) => `Error: task ${tens * 10 + 3}`),
    )
    const values = ended.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    expect(values).toEqual(Array.from({ length: 90 }, (_, index) => index + 1))
    expect(await countOf(database, 'shared')).toBe(90)
  })

  test('a statement that fails inside a shared commit takes nobody else down', async () => {
    await database.write((tx) => tx.insertInto('counters').values({ name: 'taken', value: 1 }).execute())
    const [first, refused, last] = await Promise.allSettled([
      database.writeTogether((tx) => next(tx, 'beside')),
      database.writeTogether((tx) => tx.insertInto('counters').values({ name: 'taken', value: 2 }).execute()),
      database.writeTogether((tx) => next(tx, 'beside')),
    ])
    expect([first, last].map((each) => each?.status === 'fulfilled' && each.value)).toEqual([1, 2])
    expect(refused?.status === 'rejected' && database.failureOf(refused.reason)).toBe('unique')
    expect(await countOf(database, 'taken')).toBe(1)
  })

  test('what is answered is committed, and what is committed is seen by readers', async () => {
    for (let turn = 1; turn <= 20; turn++) {
      const value = await database.writeTogether((tx) => next(tx, 'seen'))
      expect(await countOf(database, 'seen')).toBe(value)
    }
  })

  test('read, then write, never loses an update: one transaction at a time', async () => {
    const add = async (tx: Tx) => {
      const found = await tx
        .selectFrom('counters')
        .select('value')
        .where('name', '=', 'slow')
        .executeTakeFirst()
      const value = (found?.value ?? 0) + 1
      await tx
        .insertInto('counters')
        .values({ name: 'slow', value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute()
    }
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        index % 2 ? database.write(add) : database.writeTogether(add),
      ),
    )
    expect(await countOf(database, 'slow')).toBe(60)
  })

  test('two processes on one store lose nothing between them', async () => {
    const other = await open(place)
    for (let turn = 0; turn < 10; turn++) {
      const both = [database, other].map((each) => () => each.writeTogether((tx) => next(tx, 'two')))
      // SQLite's lock is waited for without giving way: in one process the two can only take turns.
      if (name === 'sqlite') for (const write of both) await write()
      else await Promise.all(both.flatMap((write) => [write(), write(), write()]))
    }
    expect(await countOf(database, 'two')).toBe(name === 'sqlite' ? 20 : 60)
  })

  test('a save sent twenty times at once is kept once', async () => {
    const { dossier } = await aDossierInStore(database)
    const saveId = uuid()
    const save = (tx: Tx) => keepOnce(tx, dossier.id, saveId)
    const numbers = await Promise.all(Array.from({ length: 20 }, () => database.writeTogether(save)))
    expect(new Set(numbers)).toEqual(new Set([1]))
    const kept = await database.read
      .selectFrom('draftChanges')
      .select('number')
      .where('dossierId', '=', dossier.id)
      .execute()
    expect(kept).toEqual([{ number: 1 }])
  })

  test('foreign keys are kept: a dossier of nobody is refused', async () => {
    const orphan = database.write((tx) =>
      tx.insertInto('accountRoles').values({ accountId: uuid(), role: 'agent' }).execute(),
    )
    expect(await orphan.catch(String)).toMatch(/foreign key/i)
  })

  test('the reading side writes nothing on SQLite, and the same rows are read on both', async () => {
    const attempt = database.read.insertInto('counters').values({ name: 'reader', value: 1 }).execute()
    if (name === 'sqlite') expect(await attempt.catch(String)).toContain('readonly')
    else await attempt
    expect(
      await database.read.selectFrom('counters').select('name').where('name', '=', 'seen').execute(),
    ).toEqual([{ name: 'seen' }])
  })
})

/** Adds one to a counter and gives it. */
async function next(tx: Tx, name: string): Promise<number> {
  const { value } = await tx
    .insertInto('counters')
    .values({ name, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ eb }) => ({ value: eb('counters.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return value
}

async function countOf(database: Database, name: string): Promise<number | undefined> {
  const found = await database.read
    .selectFrom('counters')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  return found?.value
}

async function keepOnce(tx: Tx, dossierId: string, saveId: string): Promise<number> {
  const known = await tx
    .selectFrom('draftChanges')
    .select('number')
    .where('dossierId', '=', dossierId)
    .where('saveId', '=', saveId)
    .executeTakeFirst()
  if (known) return known.number
  const last = await tx
    .selectFrom('draftChanges')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('dossierId', '=', dossierId)
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await tx
    .insertInto('draftChanges')
    .values({ dossierId, number, saveId, changes: '{}', savedAt: '' })
    .execute()
  return number
}
