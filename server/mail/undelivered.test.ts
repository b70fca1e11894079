import { randomUUID } from 'node:crypto'
import { readDossier, submitDossier } from '../../schemas/api/dossiers'
import { sendMailAgain, takeIntoInstruction } from '../../schemas/api/instruction'
import { sendMessage } from '../../schemas/api/messages'
import { askNextAddress, confirmNextAddress } from '../../schemas/api/ownAccount'
import { signIn } from '../../schemas/api/session'
import type { EventKind } from '../../schemas/dossierEvent'
import { aSubmittedDossier, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { askFor, seenBy } from '../../tests/support/builders/transitions'
import { type FixedClock, fixedClock, hours, minutes } from '../../tests/support/clock'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type Encryption, type MailServer, startMailServer } from '../../tests/support/mailServer'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { runDueJobs } from '../jobs/runDueJobs'

let answer: number | null
let clock: FixedClock
let mail: MailServer
let app: RunningApp
let owner: Person
let agent: Person
let dossier: string
const servers: MailServer[] = []
const mailKinds: readonly EventKind[] = ['mailSent', 'mailFailed', 'sendMailAgain']

async function started(encryption: Encryption = 'none') {
  clock = fixedClock()
  mail = await startMailServer({ recipient: () => answer }, encryption)
  servers.push(mail)
  const env = { GUICHET_SMTP_URL: mail.url, GUICHET_PUBLIC_URL: 'https://guichet.example' }
  app = await startApp({ clock, env, procedures: proceduresIn(smallProcedure) })
}
beforeAll(() => started())
afterAll(() => Promise.all(servers.map((server) => server.close())))

/** A dossier whose receipt waits to be mailed; what was received before is left out of account. */
async function submitted() {
  await forgetAttempts(app)
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
  dossier = (await aSubmittedDossier(owner)).id
}
const received = () => mail.received.filter(({ to }) => to?.[0]?.address === owner.email)

const read = (who: Person) => who.must(readDossier, { params: { dossier } })
const run = () => runDueJobs(app.installation())
const again = (who: Person) => who.ask(sendMailAgain, { params: { dossier } })

/** What both sides are told of mails: the same; each with whether one was given up. */
async function told() {
  const [owners, agents] = await Promise.all([read(owner), read(agent)])
  const mails = ({ events }: typeof owners) =>
    events.filter(({ kind }) => mailKinds.includes(kind)).map(({ kind, about }) => [kind, about])
  expect(mails(agents)).toEqual(mails(owners))
  expect(agents.undelivered).toBe(owners.undelivered)
  return { mails: mails(owners), undelivered: owners.undelivered ?? false, receipt: owners.receipt }
}

const job = () =>
  app
    .installation()
    .database.read.selectFrom('jobs')
    .selectAll()
    .where('dossierId', '=', dossier)
    .executeTakeFirstOrThrow()

test.each([421, 450, 451])(
  'a server that says %i is asked again, later each time, and told once it took it',
  async (code) => {
    answer = code
    await submitted()
    for (const wait of [minutes, 5 * minutes, 15 * minutes]) {
      await run()
      expect(await job()).toMatchObject({
        state: 'waiting',
        runAt: new Date(clock.now().getTime() + wait).toISOString(),
      })
      expect(await told()).toEqual({ mails: [], undelivered: false, receipt: 'pending' })
      clock.advance(wait - 1)
      expect(await run()).toBe(0)
      clock.advance(1)
    }
    answer = null
    await run()
    expect(await told()).toEqual({ mails: [['mailSent', 'receipt']], undelivered: false, receipt: 'sent' })
    expect(received()).toHaveLength(1)
  },
)

test('a server that says 550 is not asked again; both sides are told, and an agent has it sent again', async () => {
  answer = 550
  await submitted()
  await run()
  const failed = [['mailFailed', 'receipt']]
  expect(await told()).toEqual({ mails: failed, undelivered: true, receipt: 'failed' })
  answer = null
  clock.advance(minutes)
  expect((await again(agent)).status).toBe(204)
  expect(await told()).toEqual({
    mails: [...failed, ['sendMailAgain', undefined]],
    undelivered: false,
    receipt: 'pending',
  })
  await run()
  expect(await told()).toMatchObject({
    mails: [...failed, ['sendMailAgain', undefined], ['mailSent', 'receipt']],
  })
  expect(received()).toHaveLength(1)
  const { events } = await read(owner)
  expect(events.find(({ kind }) => kind === 'sendMailAgain')).toMatchObject({
    by: 'agent',
    actor: expect.stringMatching(/^Personne/),
  })
})

test('sent again and refused again, it is told again', async () => {
  answer = 550
  await submitted()
  await run()
  await again(agent)
  await run()
  const mails = [
    ['mailFailed', 'receipt'],
    ['sendMailAgain', undefined],
    ['mailFailed', 'receipt'],
  ]
  expect(await told()).toEqual({ mails, undelivered: true, receipt: 'failed' })
})

test('of colleagues who try again at once one does, the others are told; nobody does while nothing failed', async () => {
  answer = 550
  await submitted()
  expect(await again(agent)).toMatchObject({ status: 409, body: { code: 'mail.noneFailed' } })
  await run()
  const statuses = (await Promise.all(Array.from({ length: 5 }, () => again(agent)))).map(
    ({ status }) => status,
  )
  expect(statuses.sort()).toEqual([204, 409, 409, 409, 409])
  answer = null
  await run()
  expect(received()).toHaveLength(1)
  expect((await again(owner)).status).toBe(403)
})

/** The owner's address becomes another one, confirmed from both ends. */
async function moveTo(email: string) {
  const before = mail.received.length
  await owner.must(askNextAddress, { body: { email } })
  await run()
  for (const { text = '' } of mail.received.slice(before)) {
    const token = /#([\w-]{43})\b/.exec(text)?.[1]
    if (token !== undefined) await owner.must(confirmNextAddress, { body: { token } })
  }
}

test('what did not reach an address goes to the next one by itself, once', async () => {
  answer = 550
  await submitted()
  await askFor.requestCorrection(agent, dossier, await seenBy(agent, dossier))
  await run()
  expect(await told()).toMatchObject({ undelivered: true, receipt: 'failed' })
  answer = null
  const next = 'corrigee@exemple.fr'
  await moveTo(next)
  expect(await told()).toMatchObject({ undelivered: false, receipt: 'pending' })
  await run()
  const subjects = mail.received
    .filter(({ to }) => to?.[0]?.address === next)
    .map(({ subject = '' }) => subject.replace(/\d{4}-\d{7}-\d/, 'N'))
  expect(subjects).toContain('Accusé de réception du dossier N')
  expect(subjects.filter((subject) => / N\b/.test(subject))).toHaveLength(2)
  const { mails } = await told()
  expect(mails.filter(([kind]) => kind === 'sendMailAgain')).toHaveLength(1)
  const sent = mails.flatMap(([kind, about]) => (kind === 'mailSent' ? [about] : []))
  expect(sent.toSorted()).toEqual(['correction', 'receipt'])
  const event = (await read(owner)).events.find(({ kind }) => kind === 'sendMailAgain')
  expect(event).toMatchObject({ by: 'service', actor: 'Guichet' })
  // Delivered, it is not sent once more with the next address.
  await moveTo('encore@exemple.fr')
  await run()
  expect((await told()).mails).toHaveLength(mails.length)
})

test('what the next address refuses too is told again, and waits for another one', async () => {
  answer = 550
  await submitted()
  await run()
  answer = null
  await moveTo('pleine@exemple.fr')
  answer = 550
  await run()
  expect(await told()).toEqual({
    mails: [
      ['mailFailed', 'receipt'],
      ['sendMailAgain', undefined],
      ['mailFailed', 'receipt'],
    ],
    undelivered: true,
    receipt: 'failed',
  })
})

test('all that was submitted is delivered, on its way, or told to have failed', async () => {
  answer = null
  await submitted()
  const turns = [null, 550, 451, null, 554, 421] as const
  for (const turn of turns) {
    answer = turn
    await askFor.resubmit(owner, dossier, await seenBy(owner, dossier))
    await run()
  }
  const { read: store } = app.installation().database
  const waiting = await store
    .selectFrom('jobs')
    .select('id')
    .where('dossierId', '=', dossier)
    .where('state', '=', 'waiting')
    .execute()
  const { mails } = await told()
  const count = (kind: EventKind) => mails.filter(([told]) => told === kind).length
  expect(count('mailSent') + count('mailFailed') + waiting.length).toBe(1 + turns.length)
  expect([count('mailSent'), count('mailFailed')]).toEqual([received().length, 2])
})

test('what tells of a dossier is in its history in its order: messages, mails, moves', async () => {
  answer = null
  await submitted()
  await run()
  clock.advance(minutes)
  await agent.must(takeIntoInstruction, { params: { dossier }, body: await seenBy(agent, dossier) })
  clock.advance(minutes)
  await run()
  await owner.must(sendMessage, {
    params: { dossier },
    body: { key: randomUUID(), text: 'Secret.', files: [] },
  })
  const { events } = await read(owner)
  expect(events.map(({ kind, about }) => about ?? kind)).toEqual([
    'start',
    'submit',
    'receipt',
    'takeIntoInstruction',
    'instruction',
    'message',
  ])
  expect(events.map(({ mine = false }) => mine)).toEqual([true, true, false, false, false, true])
  expect(JSON.stringify(events)).not.toContain('Secret.')
  const twice = await owner.ask(submitDossier, { params: { dossier }, body: { number: 1 } })
  expect(twice.status).toBe(201)
  expect((await read(owner)).events).toHaveLength(events.length)
})

test('a certificate that nobody vouches for is tried for three days, then told; no submission waits for it', async () => {
  answer = null
  await started('implicit')
  await submitted()
  await run()
  expect(await told()).toEqual({ mails: [], undelivered: false, receipt: 'pending' })
  const again = (await seenBy(owner, dossier)).expected
  expect(again).toEqual({ state: 'submitted', version: 1 })
  expect((await askFor.resubmit(owner, dossier, { expected: again })).status).toBe(201)
  clock.advance(73 * hours)
  await run()
  for (const { email, password, must } of [owner, agent]) await must(signIn, { body: { email, password } })
  expect(await told()).toEqual({
    mails: [
      ['mailFailed', 'receipt'],
      ['mailFailed', 'receipt'],
    ],
    undelivered: true,
    receipt: 'failed',
  })
  expect(mail.recipients).toEqual([])
})
