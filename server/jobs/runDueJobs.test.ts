import { readDossier } from '../../schemas/api/dossiers'
import { readOutbox } from '../../schemas/api/operations'
import { aSubmittedDossier, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { days, fixedClock, hours, minutes } from '../../tests/support/clock'
import { type Answers, type MailServer, startMailServer } from '../../tests/support/mailServer'
import { type RunningApp, startApp } from '../../tests/support/startApp'
import { claimJob } from './claimJob'
import { jobKinds } from './jobKinds'
import { queueRecurringJobs, runDueJobs } from './runDueJobs'

let server: MailServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

/** A product that mails through a server which answers like this. */
async function mailing(answers: Answers = {}) {
  server = await startMailServer(answers)
  return started({ GUICHET_SMTP_URL: server.url, GUICHET_PUBLIC_URL: 'https://guichet.example' })
}

async function started(env: Readonly<Record<string, string>> = {}) {
  const clock = fixedClock()
  const app = await startApp({ clock, env, procedures: proceduresIn(smallProcedure) })
  return { app, clock, owner: await app.someone('citizen'), operator: await app.someone('operator') }
}

const jobsOf = (app: RunningApp) =>
  app.installation().database.read.selectFrom('jobs').selectAll().orderBy('id').execute()

test('the receipt reaches the owner once, in their language, with the PDF and the dossier’s address', async () => {
  const { app, owner, operator } = await mailing()
  const { id, number } = await aSubmittedDossier(owner)
  expect(await runDueJobs(app.installation())).toBe(1)
  expect(await runDueJobs(app.installation())).toBe(0)
  expect(server?.recipients).toEqual([owner.email])
  const [mail] = server?.received ?? []
  expect(mail?.subject).toBe(`Accusé de réception du dossier ${number}`)
  expect(mail?.text).toContain(`https://guichet.example/dossiers/${id}`)
  expect(mail?.text).toContain('Déposé le\u00a0: 23 novembre 2026 à 12\u00a0h\u00a000')
  expect(mail?.text).toContain('Nous répondons sous 15 jours.')
  const [pdf] = mail?.attachments ?? []
  expect([pdf?.filename, pdf?.mimeType]).toEqual([`accuse-${number}.pdf`, 'application/pdf'])
  expect((await owner.must(readDossier, { params: { dossier: id } })).receipt).toBe('sent')
  expect(await operator.must(readOutbox)).toMatchObject({ mailServer: true, waiting: 0, sent: 1 })
})

test('without a mail server the receipt is not sent: its owner is told at once, and the operator', async () => {
  const { app, owner, operator } = await started()
  const { params } = await aSubmittedDossier(owner)
  expect((await owner.must(readDossier, { params })).receipt).toBe('unconfigured')
  expect(await operator.must(readOutbox)).toMatchObject({ mailServer: false, waiting: 1 })
  await runDueJobs(app.installation())
  expect((await owner.must(readDossier, { params })).receipt).toBe('unconfigured')
  expect(await operator.must(readOutbox)).toMatchObject({ waiting: 0, unconfigured: 1, failed: 0 })
})

test('a server that puts it off is asked again until it takes it', async () => {
  let refusals = 2
  const { app, clock, owner } = await mailing({ recipient: () => (refusals-- > 0 ? 451 : null) })
  const { params } = await aSubmittedDossier(owner)
  await runDueJobs(app.installation())
  expect(await runDueJobs(app.installation())).toBe(0)
  expect((await owner.must(readDossier, { params })).receipt).toBe('pending')
  clock.advance(1 * minutes)
  expect(await runDueJobs(app.installation())).toBe(1)
  clock.advance(5 * minutes)
  expect(await runDueJobs(app.installation())).toBe(1)
  expect(server?.received).toHaveLength(1)
  expect(await jobsOf(app)).toMatchObject([{ state: 'done', attempts: 3, lastError: null }])
  expect(app.log()).toContain('job failed')
  expect(app.log()).not.toContain(owner.email)
})

test('a recipient who does not exist is not tried again; what is kept of the refusal names nobody', async () => {
  const { app, owner, operator } = await mailing({ recipient: () => 550 })
  const { params } = await aSubmittedDossier(owner)
  await runDueJobs(app.installation())
  expect((await owner.must(readDossier, { params })).receipt).toBe('failed')
  expect(await operator.must(readOutbox)).toMatchObject({ failed: 1 })
  expect(await jobsOf(app)).toMatchObject([{ state: 'failed', attempts: 1, lastError: 'refused 550' }])
  expect(app.log()).not.toContain(owner.email)
})

test('a server that stays down is given up after 72 hours', async () => {
  const { app, clock, owner } = await mailing()
  await server?.close()
  server = undefined
  const { params } = await aSubmittedDossier(owner)
  const began = clock.now().getTime()
  let attempts = 0
  while ((await owner.must(readDossier, { params })).receipt === 'pending') {
    attempts += await runDueJobs(app.installation())
    clock.advance(15 * minutes)
    // The session is over long before.
    if (clock.now().getTime() - began > 11 * hours) break
  }
  expect(attempts).toBeGreaterThan(4)
  clock.advance(3 * days)
  await runDueJobs(app.installation())
  expect(await jobsOf(app)).toMatchObject([
    { state: 'failed', lastError: expect.stringMatching(/^E[A-Z]+$/) },
  ])
  // Whoever examines the dossier is told that its owner was not reached.
  const agent = await app.someone('agent')
  expect((await agent.must(readDossier, { params })).undelivered).toBe(true)
})

test('twenty workers at once never take the same job', async () => {
  const { app, owner } = await started()
  await Promise.all(Array.from({ length: 5 }, () => aSubmittedDossier(owner)))
  const claimed = await Promise.all(
    Array.from({ length: 20 }, () => claimJob(app.installation(), ['mail.receipt'])),
  )
  const ids = claimed.flatMap((job) => (job === null ? [] : [job.id]))
  expect(ids).toHaveLength(5)
  expect(new Set(ids).size).toBe(5)
})

test('a job whose worker died is taken over, and one of a kind unknown here waits', async () => {
  const { app, clock, owner } = await mailing()
  await aSubmittedDossier(owner)
  const { database } = app.installation()
  await database.write((tx) =>
    tx
      .insertInto('jobs')
      .values({
        id: '0',
        kind: 'later.version',
        payload: '{}',
        state: 'waiting',
        attempts: 0,
        runAt: '2026',
        createdAt: '2026',
      })
      .execute(),
  )
  expect(await claimJob(app.installation(), ['mail.receipt'])).toMatchObject({ kind: 'mail.receipt' })
  await app.restart()
  expect(await runDueJobs(app.installation())).toBe(0)
  clock.advance(5 * minutes)
  expect(await runDueJobs(app.installation())).toBe(1)
  expect(server?.received).toHaveLength(1)
  expect(await jobsOf(app)).toMatchObject([{ state: 'waiting' }, { state: 'done', attempts: 2 }])
})

test('jobs that come back are queued once, and come back', async () => {
  const { app, clock } = await started()
  await queueRecurringJobs(app.installation())
  await queueRecurringJobs(app.installation())
  const recurring = [...jobKinds].flatMap(([kind, { everyMilliseconds }]) =>
    everyMilliseconds === undefined ? [] : [kind],
  )
  expect(recurring).toContain('trash.purge')
  expect((await jobsOf(app)).map(({ kind }) => kind)).toEqual(recurring.toSorted())
  expect(await runDueJobs(app.installation())).toBe(recurring.length)
  expect(await runDueJobs(app.installation())).toBe(0)
  clock.advance(1 * days)
  expect(await runDueJobs(app.installation())).toBe(recurring.length)
})
