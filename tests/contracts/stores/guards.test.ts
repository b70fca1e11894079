import { v7 as uuid } from 'uuid'
import type { Database, Tx } from '../../../server/database'
import {
  aDossierInStore,
  aMessageRow,
  anEventRow,
  aRevisionRow,
  aTombstoneRow,
  aVersionRow,
} from '../../support/builders/rows'
import { aPlace, open, storeNames } from '../../support/databases'

type Story = Awaited<ReturnType<typeof submitted>>
type Attempt = (tx: Tx, story: Story) => Promise<unknown>

const ofDossier = ({ dossier }: Story) => dossier.id

const forbidden: readonly (readonly [string, Attempt])[] = [
  [
    'a version’s content',
    (tx, story) =>
      tx
        .updateTable('dossierVersions')
        .set({ content: '[]' })
        .where('dossierId', '=', ofDossier(story))
        .execute(),
  ],
  [
    'a version’s hash',
    (tx, story) =>
      tx
        .updateTable('dossierVersions')
        .set({ hash: 'b' })
        .where('dossierId', '=', ofDossier(story))
        .execute(),
  ],
  [
    'a version, by deleting it',
    (tx, story) => tx.deleteFrom('dossierVersions').where('dossierId', '=', ofDossier(story)).execute(),
  ],
  [
    'a message',
    (tx, story) =>
      tx.updateTable('messages').set({ text: 'other' }).where('dossierId', '=', ofDossier(story)).execute(),
  ],
  [
    'a message, by deleting it',
    (tx, story) => tx.deleteFrom('messages').where('dossierId', '=', ofDossier(story)).execute(),
  ],
  [
    'an event',
    (tx, story) =>
      tx
        .updateTable('dossierEvents')
        .set({ reason: 'other' })
        .where('dossierId', '=', ofDossier(story))
        .execute(),
  ],
  [
    'an event, by deleting it',
    (tx, story) => tx.deleteFrom('dossierEvents').where('dossierId', '=', ofDossier(story)).execute(),
  ],
  [
    'a published revision’s text',
    (tx, { published }) =>
      tx.updateTable('revisions').set({ source: '[]' }).where('id', '=', published.id).execute(),
  ],
  [
    'a published revision’s fingerprint',
    (tx, { published }) =>
      tx.updateTable('revisions').set({ sha256: 'b' }).where('id', '=', published.id).execute(),
  ],
  [
    'a published revision’s number',
    (tx, { published }) =>
      tx.updateTable('revisions').set({ revision: 9 }).where('id', '=', published.id).execute(),
  ],
  [
    'a published revision back to draft',
    (tx, { published }) =>
      tx
        .updateTable('revisions')
        .set({ status: 'draft', publishedAt: null })
        .where('id', '=', published.id)
        .execute(),
  ],
  [
    'a published revision, by deleting it',
    (tx, { published }) => tx.deleteFrom('revisions').where('id', '=', published.id).execute(),
  ],
  [
    'a saved change',
    (tx, story) =>
      tx
        .updateTable('draftChanges')
        .set({ changes: '[]' })
        .where('dossierId', '=', ofDossier(story))
        .execute(),
  ],
  [
    'a dossier’s number',
    (tx, story) =>
      tx.updateTable('dossiers').set({ number: 'other' }).where('id', '=', ofDossier(story)).execute(),
  ],
]

describe.each(storeNames)('%s', (name) => {
  let database: Database
  beforeAll(async () => {
    database = await open(await aPlace(name))
  })

  test.each(forbidden)('refuses to rewrite %s', async (_, attempt) => {
    const story = await submitted(database)
    const before = await everything(database, story)
    const failure = await database
      .write((tx) => attempt(tx, story))
      .then(
        () => 'written',
        (error: unknown) => database.failureOf(error),
      )
    expect(failure).toBe('guarded')
    expect(await everything(database, story)).toEqual(before)
  })

  test('a dossier’s versions, events and messages go once its tombstone stands in the same transaction', async () => {
    const story = await submitted(database)
    await database.write(async (tx) => {
      await tx.insertInto('tombstones').values(aTombstoneRow(story.dossier)).execute()
      await tx.deleteFrom('dossierVersions').where('dossierId', '=', story.dossier.id).execute()
      await tx.deleteFrom('dossierEvents').where('dossierId', '=', story.dossier.id).execute()
      await tx.deleteFrom('messages').where('dossierId', '=', story.dossier.id).execute()
    })
    expect(await everything(database, story)).toMatchObject({ versions: [], events: [], messages: [] })
    const again = database.write((tx) => tx.insertInto('dossierVersions').values(story.version).execute())
    expect(await again.catch(String)).toContain('A purged dossier gets no version.')
    for (const attempt of [
      database.write((tx) => tx.updateTable('tombstones').set({ reason: 'other' }).execute()),
      database.write((tx) => tx.deleteFrom('tombstones').execute()),
    ]) {
      expect(await attempt.catch(String)).toContain('A tombstone is never')
    }
  })

  test('writing a version over itself is refused too', async () => {
    const { version, dossier } = await submitted(database)
    const other = { ...version, content: '[]' }
    // SQLite's `replace` deletes first, behind its triggers' back unless told not to; PostgreSQL says `on conflict`.
    const attempt = database.write((tx) =>
      name === 'sqlite'
        ? tx.replaceInto('dossierVersions').values(other).execute()
        : tx
            .insertInto('dossierVersions')
            .values(other)
            .onConflict((conflict) =>
              conflict.columns(['dossierId', 'version']).doUpdateSet({ content: '[]' }),
            )
            .execute(),
    )
    expect(database.failureOf(await attempt.catch((error: unknown) => error))).toBe('guarded')
    const kept = database.read
      .selectFrom('dossierVersions')
      .select('content')
      .where('dossierId', '=', dossier.id)
    expect(await kept.execute()).toEqual([{ content: '{}' }])
  })

  test('each draft number is submitted once', async () => {
    const { version } = await submitted(database)
    const twice = database.write((tx) =>
      tx
        .insertInto('dossierVersions')
        .values({ ...version, version: 2 })
        .execute(),
    )
    expect(database.failureOf(await twice.catch((error: unknown) => error))).toBe('unique')
  })

  test.each(['draft', 'published'])('a procedure has one %s revision at most', async (status) => {
    const { procedureId } = await submitted(database)
    const publishedAt = status === 'draft' ? null : '2026-11-23T11:00:00.000Z'
    const second = aRevisionRow({ procedureId, revision: 3, status, publishedAt })
    const attempt = database.write((tx) => tx.insertInto('revisions').values(second).execute())
    expect(database.failureOf(await attempt.catch((error: unknown) => error))).toBe('unique')
  })

  test('publishing a draft and retiring what was published is allowed', async () => {
    const { published, draft } = await submitted(database)
    await database.write(async (tx) => {
      await tx.updateTable('revisions').set({ status: 'superseded' }).where('id', '=', published.id).execute()
      const now = { status: 'published', publishedAt: '2026-11-23T11:00:00.000Z' }
      await tx.updateTable('revisions').set(now).where('id', '=', draft.id).execute()
    })
    const rows = await database.read
      .selectFrom('revisions')
      .select(['id', 'status'])
      .where('id', 'in', [published.id, draft.id])
      .orderBy('revision')
      .execute()
    expect(rows.map(({ status }) => status)).toEqual(['superseded', 'published'])
  })
})

async function submitted(database: Database) {
  const story = await aDossierInStore(database)
  const { dossier, published, accountId } = story
  const version = aVersionRow({ dossierId: dossier.id, revisionId: published.id, authorId: accountId })
  const change = { dossierId: dossier.id, number: 1, saveId: uuid(), changes: '{}', savedAt: '' }
  await database.write(async (tx) => {
    await tx.insertInto('draftChanges').values(change).execute()
    await tx.insertInto('dossierVersions').values(version).execute()
    await tx
      .insertInto('dossierEvents')
      .values(anEventRow({ dossierId: dossier.id }))
      .execute()
    await tx
      .insertInto('messages')
      .values(aMessageRow({ dossierId: dossier.id, authorId: accountId }))
      .execute()
  })
  return { ...story, version }
}

async function everything({ read }: Database, { dossier, procedureId }: Story) {
  return {
    dossier: await read.selectFrom('dossiers').selectAll().where('id', '=', dossier.id).execute(),
    versions: await read
      .selectFrom('dossierVersions')
      .selectAll()
      .where('dossierId', '=', dossier.id)
      .execute(),
    events: await read.selectFrom('dossierEvents').selectAll().where('dossierId', '=', dossier.id).execute(),
    messages: await read.selectFrom('messages').selectAll().where('dossierId', '=', dossier.id).execute(),
    changes: await read.selectFrom('draftChanges').selectAll().where('dossierId', '=', dossier.id).execute(),
    revisions: await read
      .selectFrom('revisions')
      .selectAll()
      .where('procedureId', '=', procedureId)
      .orderBy('id')
      .execute(),
  }
}
