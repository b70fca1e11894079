import { noticeSubjects } from '../../schemas/notice'
import { aSubmittedDossier, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { fixedClock } from '../../tests/support/clock'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../tests/support/mailServer'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { appendEvent } from '../dossiers/appendEvent'
import { runDueJobs } from '../jobs/runDueJobs'
import { enqueueNotice } from './enqueueNotice'
import { type Notice, notices } from './notices'

const clock = fixedClock()
let app: RunningApp
let mail: MailServer
let owner: Person
let dossier: Awaited<ReturnType<typeof aSubmittedDossier>>
beforeAll(async () => {
  mail = await startMailServer()
  const env = { GUICHET_SMTP_URL: mail.url, GUICHET_PUBLIC_URL: 'https://guichet.example' }
  app = await startApp({ clock, env, procedures: proceduresIn(smallProcedure) })
})
afterAll(() => mail.close())
beforeEach(async () => {
  await forgetAttempts(app)
  owner = await app.someone('citizen')
  dossier = await aSubmittedDossier(owner, { story: 'Un récit secret' })
  await mailed()
})

async function mailed() {
  const before = mail.received.length
  await runDueJobs(app.installation())
  return mail.received.slice(before)
}

const tell = (what: Notice, actorId?: string) =>
  app
    .installation()
    .database.write((tx) =>
      enqueueNotice(tx, clock, { dossierId: dossier.id, what, ...(actorId && { actorId }) }),
    )

// What tells that a dossier goes is sent of one that does: `tests/contracts/stores/retention.test.ts`.
const kinds = Object.keys(notices).filter(
  (what): what is Notice => what in notices && !what.startsWith('expiring'),
)

/** A message that nobody has read. */
async function anUnreadMessage(side: 'owner' | 'agent') {
  const of = { dossierId: dossier.id, authorId: owner.accountId, side, number: 1, key: 'key' }
  const message = { ...of, text: 'Un mot secret', files: '[]', sentAt: clock.now().toISOString() }
  await app.installation().database.write((tx) => tx.insertInto('messages').values(message).execute())
}

/** An agent who has done something to the dossier. */
async function aFollower() {
  const agent = await app.someone('agent')
  const event = { dossierId: dossier.id, at: clock.now().toISOString(), kind: 'takeIntoInstruction' } as const
  await app
    .installation()
    .database.write((tx) =>
      appendEvent(tx, { ...event, actorId: agent.accountId, from: 'submitted', to: 'inInstruction' }),
    )
  return agent
}

test.each(kinds.filter((what) => notices[what].to === 'owner'))(
  '%s is told to the owner once, with the procedure and the number, and nothing that was answered',
  async (what) => {
    await aFollower()
    if (what === 'message') await anUnreadMessage('agent')
    await tell(what)
    const [letter, ...others] = await mailed()
    expect(others).toEqual([])
    expect(letter?.to).toEqual([{ name: '', address: owner.email }])
    expect(letter?.subject).toContain(dossier.number)
    for (const layout of [letter?.text, letter?.html]) {
      expect(layout).toContain('Petite démarche')
      expect(layout).toContain('https://guichet.example/dossiers')
      expect(layout).not.toContain('secret')
    }
  },
)

test('what is for the agents goes to each who follows, and not to the one who did it', async () => {
  expect(await tell('messageToAgents').then(mailed)).toEqual([])
  const agents = [await aFollower(), await aFollower()] as const
  await anUnreadMessage('owner')
  await tell('messageToAgents', agents[0].accountId)
  const letters = await mailed()
  expect(letters.map(({ to }) => to?.[0]?.address)).toEqual([agents[1].email])
  expect(letters[0]?.text).toContain(`https://guichet.example/instruction/dossiers/${dossier.id}#messages`)
})

test.each(noticeSubjects)('who refused what is about %s gets the rest', async (about) => {
  const { database } = app.installation()
  const refusal = { accountId: owner.accountId, about }
  await database.write((tx) => tx.insertInto('refusedNotices').values(refusal).execute())
  const toOwner = kinds.filter((what) => notices[what].to === 'owner')
  await anUnreadMessage('agent')
  for (const what of toOwner) await tell(what)
  const expected = toOwner.filter((what) => notices[what].about !== about)
  expect(await mailed()).toHaveLength(expected.length)
  expect(expected).toEqual(expect.arrayContaining(['correction', 'decision']))
})

test('each is written to in the account’s own language', async () => {
  const { database } = app.installation()
  await database.write((tx) =>
    tx.updateTable('accounts').set({ locale: 'en' }).where('id', '=', owner.accountId).execute(),
  )
  await tell('decision')
  const [letter] = await mailed()
  expect(letter?.subject).toBe(`The reply on dossier ${dossier.number}`)
  expect(letter?.html).toContain('<html lang="en">')
  expect(letter?.text).toContain('Procedure: Small procedure')
})

test('what is undone with its transaction is not told', async () => {
  const { database } = app.installation()
  const undone = database.write(async (tx) => {
    await enqueueNotice(tx, clock, { dossierId: dossier.id, what: 'decision' })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await mailed()).toEqual([])
})
