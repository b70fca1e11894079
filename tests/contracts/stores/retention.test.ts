import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { listMyDossiers, uploadFile } from '../../../schemas/api/dossiers'
import { eraseAccount } from '../../../schemas/api/ownAccount'
import { readSession } from '../../../schemas/api/session'
import { dossierStates } from '../../../schemas/dossier'
import { queueRecurringJobs, runDueJobs } from '../../../server/jobs/runDueJobs'
import { proceduresIn, smallProcedure } from '../../support/builders/dossiers'
import { sampleFiles } from '../../support/builders/sampleFiles'
import { aDossierIn, askFor, seenBy } from '../../support/builders/transitions'
import { days, fixedClock, hours } from '../../support/clock'
import { aPlace, storeNames } from '../../support/databases'
import { forgetAttempts } from '../../support/forgetAttempts'
import { type MailServer, startMailServer } from '../../support/mailServer'
import { type Person, type RunningApp, startApp } from '../../support/startApp'

// What is decided on 23 November may go on 23 December; its owner is told from the 9th on.
const procedure = { ...smallProcedure, retention: { draft: 'P3M', afterDecision: 'P1M' } }
const env = { GUICHET_SESSION_HOURS: '336', GUICHET_SESSION_DAYS: '60' }

describe.each(storeNames)('keeping decided dossiers on %s', (name) => {
  let clock: ReturnType<typeof fixedClock>
  let app: RunningApp
  let mail: MailServer
  let [owner, agent]: readonly Person[] = []

  beforeEach(async () => {
    clock = fixedClock()
    const { databaseUrl } = await aPlace(name)
    mail = await startMailServer()
    const store = databaseUrl === null ? {} : { GUICHET_DATABASE_URL: databaseUrl }
    app = await startApp({
      clock,
      procedures: proceduresIn(procedure),
      env: { ...env, ...store, GUICHET_SMTP_URL: mail.url },
    })
    await queueRecurringJobs(app.installation())
    ;[owner, agent] = [await app.someone('citizen'), await app.someone('agent')]
  }, 60_000)
  afterEach(() => mail.close())

  const people = () => {
    if (!owner || !agent) throw new Error('nobody')
    return { owner, agent }
  }

  async function pass(count: number): Promise<void> {
    for (let left = count; left > 0; left -= 5) {
      clock.advance(Math.min(left, 5) * days)
      await runDueJobs(app.installation())
      for (const who of [owner, agent]) await who?.must(readSession)
    }
    await forgetAttempts(app)
  }

  const rowOf = (id: string) =>
    app
      .installation()
      .database.read.selectFrom('dossiers')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst()
  const isThere = async (id: string) => (await rowOf(id)) !== undefined
  const goesOf = async (id: string) =>
    (await people().owner.must(listMyDossiers)).dossiers.find((each) => each.id === id)?.goes
  const told = () =>
    mail.received.map(({ subject }) => subject ?? '').filter((subject) => subject.includes('sera supprimé'))
  const move = async (what: keyof typeof askFor, id: string) =>
    askFor[what](people().agent, id, await seenBy(people().agent, id))

  test('each goes when its time is over, once its owner was told by mail and on screen; what is not decided stays', async () => {
    const made = new Map<string, string>()
    for (const state of dossierStates) {
      await forgetAttempts(app)
      made.set(state, await aDossierIn(state, people().owner, people().agent))
    }
    const of = (state: string) => made.get(state) ?? ''
    const decided = ['accepted', 'refused', 'closedWithoutAction'].map(of)
    await pass(15)
    expect(told()).toEqual([])
    expect(await goesOf(of('accepted'))).toBeUndefined()
    await pass(1)
    expect(told()).toHaveLength(3)
    for (const id of decided) expect(await goesOf(id)).toBe('2026-12-23')
    const letter = mail.received.find(({ subject }) => subject?.includes('sera supprimé'))
    for (const layout of [letter?.text, letter?.html]) expect(layout).toContain('23 décembre 2026')
    expect(letter?.text).toMatch(new RegExp(`/dossiers/(${decided.join('|')})\n`))
    await pass(13)
    for (const id of decided) expect(await isThere(id)).toBe(true)
    await pass(1)
    for (const id of decided) expect(await isThere(id)).toBe(false)
    for (const state of ['draft', 'submitted', 'inInstruction']) {
      expect(await isThere(of(state))).toBe(true)
      expect(await goesOf(of(state))).toBeUndefined()
    }
    expect(told()).toHaveLength(3)
  }, 120_000)

  test('nothing of it is left but its number, its dates and why', async () => {
    const id = await aDossierIn('submitted', people().owner, people().agent)
    const params = { dossier: id }
    await people().owner.upload(uploadFile, params, 'devis.pdf', sampleFiles.pdf, 'application/pdf')
    await move('takeIntoInstruction', id)
    await move('accept', id)
    await pass(16)
    await pass(14)
    expect(await isThere(id)).toBe(false)
    expect(existsSync(join(app.directory, 'files', id))).toBe(false)
    const { read } = app.installation().database
    const tables = (await read.introspection.getTables()).filter(({ columns }) =>
      columns.some((column) => column.name === 'dossierId'),
    )
    const holding = []
    for (const table of tables) {
      const { rows } = await sql`select 1 from ${sql.table(table.name)} where "dossierId" = ${id}`.execute(
        read,
      )
      if (rows.length > 0) holding.push(table.name)
    }
    expect(holding).toEqual(['tombstones'])
    expect(await read.selectFrom('tombstones').selectAll().execute()).toMatchObject([
      { dossierId: id, reason: 'retention', purgedAt: clock.now().toISOString() },
    ])
  }, 120_000)

  test('one that is taken up again stays, and is counted anew from its next decision', async () => {
    const [open, again, alone] = [
      await aDossierIn('refused', people().owner, people().agent),
      await aDossierIn('accepted', people().owner, people().agent),
      await aDossierIn('accepted', people().owner, people().agent),
    ]
    await pass(16)
    expect(told()).toHaveLength(3)
    await move('reopenInstruction', open)
    await move('reopenInstruction', again)
    expect(await goesOf(open)).toBeUndefined()
    await pass(9)
    await move('accept', again)
    expect(await goesOf(again)).toBeUndefined()
    await pass(10)
    expect([await isThere(open), await isThere(again), await isThere(alone)]).toEqual([true, true, false])
    await pass(7)
    // A month after the second decision, on 18 December.
    expect(told()).toHaveLength(4)
    expect(await goesOf(again)).toBe('2027-01-18')
  }, 120_000)

  test('whoever takes it up again at the very moment has it whole, or is told that it is gone', async () => {
    const ids = []
    for (let count = 0; count < 6; count += 1) {
      await forgetAttempts(app)
      ids.push(await aDossierIn('accepted', people().owner, people().agent))
    }
    await pass(16)
    await pass(13)
    clock.advance(1 * days)
    const seen = { expected: { state: 'accepted', version: 1 } } as const
    const [replies] = await Promise.all([
      Promise.all(ids.map((id) => askFor.reopenInstruction(people().agent, id, seen))),
      runDueJobs(app.installation()),
    ])
    for (const [index, { status }] of replies.entries()) {
      const there = await isThere(ids[index] ?? '')
      expect([status, there]).toEqual(there ? [201, true] : [404, false])
    }
  }, 120_000)

  test('a clock that jumps, ahead or back, deletes nothing before it went on for a day', async () => {
    const id = await aDossierIn('accepted', people().owner, people().agent)
    await pass(20)
    clock.advance(3650 * days)
    await runDueJobs(app.installation())
    expect(await isThere(id)).toBe(true)
    clock.advance(12 * hours)
    await runDueJobs(app.installation())
    expect(await isThere(id)).toBe(true)
    clock.advance(13 * hours)
    await runDueJobs(app.installation())
    expect(await isThere(id)).toBe(false)
  }, 120_000)

  test('it goes though nobody can be told any more, once its owner’s account is erased', async () => {
    const person = await app.someone('citizen')
    const id = await aDossierIn('accepted', person, people().agent)
    await person.must(eraseAccount, { body: { email: person.email, password: person.password } })
    await pass(16)
    expect(told()).toEqual([])
    await pass(14)
    expect(await isThere(id)).toBe(false)
  }, 120_000)
})
