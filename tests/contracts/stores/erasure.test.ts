import { sql } from 'kysely'
import {
  deleteDraft,
  readDossier,
  readVersion,
  saveDraft,
  submitDossier,
  uploadFile,
} from '../../../schemas/api/dossiers'
import { eraseAccount, readHoldings } from '../../../schemas/api/ownAccount'
import { readSession, signIn } from '../../../schemas/api/session'
import { queueRecurringJobs, runDueJobs } from '../../../server/jobs/runDueJobs'
import { aDraft, aSubmittedDossier, proceduresIn, smallProcedure } from '../../support/builders/dossiers'
import { sampleFiles } from '../../support/builders/sampleFiles'
import { fixedClock } from '../../support/clock'
import { aPlace, storeNames } from '../../support/databases'
import { forgetAttempts } from '../../support/forgetAttempts'
import { type MailServer, startMailServer } from '../../support/mailServer'
import { type Person, type RunningApp, startApp } from '../../support/startApp'

describe.each(storeNames)('erasing an account on %s', (name) => {
  const clock = fixedClock()
  let app: RunningApp
  let mail: MailServer

  beforeAll(async () => {
    const { databaseUrl } = await aPlace(name)
    mail = await startMailServer()
    app = await startApp({
      clock,
      procedures: proceduresIn(smallProcedure),
      env: {
        GUICHET_SMTP_URL: mail.url,
        ...(databaseUrl === null ? {} : { GUICHET_DATABASE_URL: databaseUrl }),
      },
    })
  }, 60_000)
  afterAll(() => mail.close())
  beforeEach(() => forgetAttempts(app))

  const erase = (person: Person, body = { email: person.email, password: person.password }) =>
    person.ask(eraseAccount, { body })

  test('drafts go at once; what was submitted stays as it was, and agents read it as before', async () => {
    const person = await app.someone('citizen')
    const agent = await app.someone('agent')
    const draft = await aDraft(person)
    const binned = await aDraft(person)
    await person.must(deleteDraft, { params: binned.params })
    const kept = await aSubmittedDossier(person, { story: 'Déposé.' })
    await kept.save({ story: 'Écrit depuis.' })
    const frozen = await agent.must(readVersion, { params: { ...kept.params, version: 1 } })
    const left = await erase(person)
    expect(left.status).toBe(204)
    expect(left.headers.get('clear-site-data')).toBe('"storage"')
    await queueRecurringJobs(app.installation())
    await runDueJobs(app.installation())
    const { read } = app.installation().database
    const rows = await read
      .selectFrom('dossiers')
      .select('id')
      .where('ownerId', '=', person.accountId)
      .execute()
    expect(rows).toEqual([{ id: kept.id }])
    const tombstones = read.selectFrom('tombstones').select('dossierId')
    expect(await tombstones.where('dossierId', 'in', [draft.id, binned.id]).execute()).toHaveLength(2)
    const { version, ...content } = await agent.must(readVersion, { params: { ...kept.params, version: 1 } })
    expect(content).toEqual({ ...frozen, version: undefined })
    expect(version.author).toBe('')
    const whole = await agent.must(readDossier, { params: kept.params })
    expect(whole.events.at(-1)).toMatchObject({ kind: 'erase', actor: '', to: 'submitted' })
    expect(await draftText(kept.id)).not.toContain('Écrit depuis.')
  })

  test('nothing names the person any more but what was submitted, and a mail that is on its way', async () => {
    const person = await app.someone('citizen')
    await aSubmittedDossier(person)
    await aDraft(person)
    await erase(person)
    const told = await tablesNaming(person.email)
    expect(told).toEqual(['accountWishes'])
    expect(await tablesNaming(`"${await nameOf(person)}"`)).toEqual([])
    await runDueJobs(app.installation())
    const letter = mail.received.findLast(({ to }) => to?.[0]?.address === person.email)
    expect(letter?.subject).toBe('Votre compte sur Guichet est effacé')
    expect(await rowsOf(person.accountId)).toEqual(['accountWishes'])
  })

  test('nobody signs in to it any more, sessions are over, and the address is free again', async () => {
    const person = await app.someone('citizen')
    await erase(person)
    expect((await person.must(readSession)).account).toBeNull()
    const { email, password } = person
    expect((await person.ask(signIn, { body: { email, password } })).status).toBe(401)
    const { database } = app.installation()
    const taken = await database.read.selectFrom('accounts').select('id').where('email', '=', email).execute()
    expect(taken).toEqual([])
  })

  test.each([
    ['another address', { email: 'autre@exemple.fr' }, 422, 'account.otherAddress'],
    ['another password', { password: 'pas le bon mot' }, 422, 'account.wrongPassword'],
  ])('%s changes nothing', async (_, wrong, status, code) => {
    const person = await app.someone('citizen')
    const draft = await aDraft(person)
    const { email, password } = person
    expect(await erase(person, { email, password, ...wrong })).toMatchObject({ status, body: { code } })
    expect(await draft.read()).toMatchObject({ number: 0 })
  })

  test('who serves the administration is not erased by themselves', async () => {
    const agent = await app.someone('citizen', 'agent')
    expect(await erase(agent)).toMatchObject({ status: 409, body: { code: 'account.serves' } })
  })

  test('what goes and what stays is said before, with its date', async () => {
    const person = await app.someone('citizen')
    await aDraft(person)
    const kept = await aSubmittedDossier(person)
    expect(await person.must(readHoldings)).toEqual({
      drafts: 1,
      deleted: 0,
      versions: 1,
      ...{ files: 0, bytes: 0 },
      kept: [
        {
          ...{ number: kept.number, procedureTitle: 'Petite démarche', state: 'submitted' },
          ...{ until: null, afterDecision: 'P6M' },
        },
      ],
    })
    await app.installation().database.write(async (tx) => {
      await tx.updateTable('dossiers').set({ state: 'accepted' }).where('id', '=', kept.id).execute()
      const event = {
        id: crypto.randomUUID(),
        dossierId: kept.id,
        kind: 'accept',
        at: '2026-08-31T22:30:00.000Z',
      }
      await tx
        .insertInto('dossierEvents')
        .values({
          ...event,
          actorId: null,
          fromState: 'inInstruction',
          toState: 'accepted',
          reason: null,
          version: null,
        })
        .execute()
    })
    // Decided on 1 September in Paris.
    expect((await person.must(readHoldings)).kept[0]).toMatchObject({ until: '2027-03-01' })
  })

  test('whatever runs at the same time is there whole or not at all, and nothing comes after', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      await forgetAttempts(app)
      const person = await app.someone('citizen')
      const draft = await aDraft(person)
      await draft.save({ notice: false })
      const kept = await aSubmittedDossier(person)
      const body = { basedOn: 1, saveId: crypto.randomUUID(), changes: { story: 'En même temps.' } }
      const answers = await Promise.all([
        person.ask(submitDossier, { params: draft.params, body: { number: 1 } }),
        person.ask(saveDraft, { params: kept.params, body }),
        erase(person),
        person.upload(uploadFile, kept.params, 'devis.pdf', sampleFiles.pdf, 'application/pdf'),
        person.ask(saveDraft, { params: kept.params, body: { ...body, saveId: crypto.randomUUID() } }),
        erase(person),
      ])
      const [submitted, , first, , , second] = answers.map(({ status }) => status)
      expect([first, second].toSorted()).toEqual([204, 401])
      const { read } = app.installation().database
      const row = await read.selectFrom('dossiers').selectAll().where('id', '=', draft.id).executeTakeFirst()
      // A submission that was acknowledged stays; one that was not has left no version.
      expect([row?.version, row?.deletedAt === null]).toEqual(submitted === 201 ? [1, true] : [0, false])
      expect(await draftText(kept.id)).not.toContain('En même temps.')
      expect(await rowsOf(person.accountId)).toEqual(['accountWishes'])
    }
  }, 60_000)

  async function draftText(dossierId: string): Promise<string> {
    const { read } = app.installation().database
    const [draft, saves] = await Promise.all([
      read.selectFrom('drafts').selectAll().where('dossierId', '=', dossierId).execute(),
      read.selectFrom('draftChanges').selectAll().where('dossierId', '=', dossierId).execute(),
    ])
    return JSON.stringify([draft, saves])
  }

  /** Where a text stands, in whatever column; what was submitted may hold it. */
  async function tablesNaming(text: string): Promise<readonly string[]> {
    const { read } = app.installation().database
    const found: string[] = []
    for (const { name } of await read.introspection.getTables()) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(read)
      if (name !== 'dossierVersions' && JSON.stringify(rows).includes(text)) found.push(name)
    }
    return found
  }

  async function nameOf({ accountId }: Person): Promise<string> {
    const { read } = app.installation().database
    const rows = await read
      .selectFrom('dossierVersions')
      .select('content')
      .where('authorId', '=', accountId)
      .execute()
    return /"author":\{"accountId":"[^"]+","name":"([^"]+)"/.exec(rows[0]?.content ?? '')?.[1] ?? 'nobody'
  }

  /** Tables that hold rows of the account by `accountId`. */
  async function rowsOf(accountId: string): Promise<readonly string[]> {
    const { read } = app.installation().database
    const found: string[] = []
    for (const { name, columns } of await read.introspection.getTables()) {
      if (!columns.some((column) => column.name === 'accountId')) continue
      const { rows } = await sql`select 1 from ${sql.table(name)} where "accountId" = ${accountId}`.execute(
        read,
      )
      if (rows.length > 0) found.push(name)
    }
    return found
  }
})
