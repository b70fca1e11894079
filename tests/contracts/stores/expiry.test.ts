import { dateAfter, relativeDateOn } from '../../../forms/engine/calendar'
import { listMyDossiers } from '../../../schemas/api/dossiers'
import { signIn } from '../../../schemas/api/session'
import { queueRecurringJobs, runDueJobs } from '../../../server/jobs/runDueJobs'
import { aDraft, aSubmittedDossier, proceduresIn, smallProcedure } from '../../support/builders/dossiers'
import { days, fixedClock } from '../../support/clock'
import { aPlace, storeNames } from '../../support/databases'
import { type MailServer, startMailServer } from '../../support/mailServer'
import { type RunningApp, startApp } from '../../support/startApp'

describe.each(storeNames)('drafts that nobody writes to on %s', (name) => {
  const clock = fixedClock('2026-03-12T11:00:00.000Z')
  let app: RunningApp
  let mail: MailServer
  beforeAll(async () => {
    const { databaseUrl } = await aPlace(name)
    const store = databaseUrl === null ? {} : { GUICHET_DATABASE_URL: databaseUrl }
    mail = await startMailServer()
    app = await startApp({
      clock,
      procedures: proceduresIn(smallProcedure),
      env: { ...store, GUICHET_SMTP_URL: mail.url },
    })
    await queueRecurringJobs(app.installation())
  }, 60_000)
  afterAll(() => mail.close())

  async function pass(count: number): Promise<void> {
    for (let left = count; left > 0; left -= 5) {
      clock.advance(Math.min(left, 5) * days)
      await runDueJobs(app.installation())
    }
  }

  const rowOf = (id: string) =>
    app
      .installation()
      .database.read.selectFrom('dossiers')
      .select(['deletedAt', 'expiryToldAt'])
      .where('id', '=', id)
      .executeTakeFirst()
  const subjectsTo = (email: string) =>
    mail.received.flatMap(({ to, subject }) => (to?.[0]?.address === email ? [subject] : []))

  test('an abandoned draft is reminded of once, told two weeks before, and only then goes', async () => {
    const owner = await app.someone('citizen')
    const draft = await aDraft(owner)
    const written = await aDraft(owner)
    const submitted = await aSubmittedDossier(owner)
    await pass(60)
    expect(subjectsTo(owner.email).filter((subject) => subject?.includes(draft.number))).toEqual([
      `Votre brouillon ${draft.number} vous attend`,
    ])
    await owner.must(signIn, { body: { email: owner.email, password: owner.password } })
    await written.save({ story: 'Toujours là.' })
    await pass(20)
    expect(subjectsTo(owner.email)).toContain(
      `Votre brouillon ${draft.number} sera supprimé dans deux semaines`,
    )
    expect((await rowOf(draft.id))?.deletedAt).toBeNull()
    // Begun on 12 March and kept for three months; its owner, told late, on 31 May, has two weeks all the same.
    const letter = mail.received.find(({ subject }) => subject?.includes('sera supprimé'))
    for (const layout of [letter?.text, letter?.html]) expect(layout).toContain('14 juin 2026')
    await owner.must(signIn, { body: { email: owner.email, password: owner.password } })
    const listed = (await owner.must(listMyDossiers)).dossiers
    expect(listed.find(({ id }) => id === draft.id)?.goes).toBe('2026-06-14')
    expect(listed.find(({ id }) => id === written.id)?.goes).toBeUndefined()
    await pass(10)
    expect((await rowOf(draft.id))?.deletedAt).toBeNull()
    await pass(5)
    expect((await rowOf(draft.id))?.deletedAt).not.toBeNull()
    expect(await rowOf(written.id)).toEqual({ deletedAt: null, expiryToldAt: null })
    expect((await rowOf(submitted.id))?.deletedAt).toBeNull()
  })

  test('a draft is said to go from two weeks before, on its own day, until it is written to', async () => {
    const owner = await app.someone('citizen')
    const draft = await aDraft(owner)
    const goes = async () => {
      await owner.must(signIn, { body: { email: owner.email, password: owner.password } })
      return (await owner.must(listMyDossiers)).dossiers[0]?.goes
    }
    const begun = clock.now().toISOString().slice(0, 10)
    const end = dateAfter(begun, smallProcedure.retention.draft) ?? ''
    const twoWeeksBefore = relativeDateOn('today-14d', end) ?? ''
    clock.set(`${relativeDateOn('today-1d', twoWeeksBefore)}T11:00:00.000Z`)
    expect(await goes()).toBeUndefined()
    clock.advance(1 * days)
    expect(await goes()).toBe(end)
    await draft.save({ story: 'Encore là.' })
    expect(await goes()).toBeUndefined()
  })

  test('a clock that jumps deletes nothing before it went on for a day', async () => {
    const owner = await app.someone('citizen')
    const draft = await aDraft(owner)
    await pass(80)
    expect((await rowOf(draft.id))?.expiryToldAt).not.toBeNull()
    clock.advance(3650 * days)
    await runDueJobs(app.installation())
    expect((await rowOf(draft.id))?.deletedAt).toBeNull()
    clock.advance(-3650 * days)
    await app
      .installation()
      .database.write((tx) =>
        tx
          .updateTable('jobs')
          .set({ runAt: '2026-01-01T00:00:00.000Z' })
          .where('kind', '=', 'drafts.expire')
          .execute(),
      )
    await runDueJobs(app.installation())
    expect((await rowOf(draft.id))?.deletedAt).toBeNull()
  })
})
