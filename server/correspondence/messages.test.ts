import { randomUUID } from 'node:crypto'
import { Check } from 'typebox/value'
import { SupportingDocument } from '../../schemas/answers'
import { downloadFile, listMyDossiers, listSubmittedDossiers } from '../../schemas/api/dossiers'
import { listFiles } from '../../schemas/api/files'
import * as api from '../../schemas/api/messages'
import { longestMessage } from '../../schemas/message'
import {
  aDraft,
  aSubmittedDossier,
  proceduresIn,
  smallProcedure,
} from '../../tests/support/builders/dossiers'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { fixedClock, minutes } from '../../tests/support/clock'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../tests/support/mailServer'
import { anUpload } from '../../tests/support/resumable'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { runDueJobs } from '../jobs/runDueJobs'

const clock = fixedClock()
let app: RunningApp
let mail: MailServer
let owner: Person
let agent: Person
let params: { dossier: string }
beforeAll(async () => {
  mail = await startMailServer()
  const env = { GUICHET_SMTP_URL: mail.url, GUICHET_PUBLIC_URL: 'https://guichet.example' }
  const hidden = { ...smallProcedure, id: 'agents-anonymes', agents: 'anonymous' }
  app = await startApp({ clock, env, procedures: proceduresIn(smallProcedure, hidden) })
})
afterAll(() => mail.close())
beforeEach(async () => {
  await forgetAttempts(app)
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
  params = (await aSubmittedDossier(owner)).params
  await mailed()
})

/** Who is written to now, and about what. */
async function mailed() {
  const before = mail.received.length
  await runDueJobs(app.installation())
  return mail.received.slice(before).map(({ to, subject }) => `${to?.[0]?.address} ${subject?.split(' ')[1]}`)
}

const write = (who: Person, text: string, more: { key?: string; files?: string[] } = {}) =>
  who.ask(api.sendMessage, { params, body: { key: randomUUID(), files: [], ...more, text } })
const read = (who: Person) => who.must(api.listMessages, { params })
const open = (who: Person, number: number) => who.must(api.readMessages, { params, body: { number } })

/** A file on the dossier, sent for a message. */
async function attach(who: Person, name: string, bytes = sampleFiles.pdf) {
  const upload = await anUpload(app, who, params.dossier, name, bytes.length, 'message')
  const { status, body } = await upload.send(0, bytes)
  expect(status).toBe(200)
  if (!Check(SupportingDocument, body)) throw new Error('no file')
  return body
}

test('both sides write, and read in the order of what was sent, each with its author', async () => {
  await write(owner, 'Bonjour,\r\nune question.  ')
  clock.advance(minutes)
  await write(agent, 'Voici la réponse.')
  for (const [who, side] of [
    [owner, 'owner'],
    [agent, 'agent'],
  ] as const) {
    const { messages, ...rest } = await read(who)
    expect(rest).toEqual({ side, read: 0 })
    expect(messages.map(({ number, side: from, text }) => [number, from, text])).toEqual([
      [1, 'owner', 'Bonjour,\nune question.'],
      [2, 'agent', 'Voici la réponse.'],
    ])
    expect(messages.every(({ author }) => author !== '')).toBe(true)
  }
})

test('a message sent several times at once is one message, mailed once', async () => {
  const key = randomUUID()
  const replies = await Promise.all(Array.from({ length: 8 }, () => write(agent, 'Une fois.', { key })))
  expect(replies.map(({ status, body }) => [status, body.number])).toEqual(replies.map(() => [201, 1]))
  expect((await read(owner)).messages).toHaveLength(1)
  expect(await mailed()).toEqual([`${owner.email} message`])
})

test('one mail says that messages wait, until they are read', async () => {
  await write(agent, 'Un')
  await write(agent, 'Deux')
  expect(await mailed()).toEqual([`${owner.email} message`])
  await write(agent, 'Trois')
  expect(await mailed()).toEqual([])
  await open(owner, 3)
  await write(agent, 'Quatre')
  expect(await mailed()).toEqual([`${owner.email} message`])
})

test('agents who wrote are told of the answer, the others are not', async () => {
  await write(owner, 'Quelqu’un ?')
  expect(await mailed()).toEqual([])
  await write(agent, 'Oui.')
  await mailed()
  await open(agent, 2)
  await write(owner, 'Merci.')
  expect(await mailed()).toEqual([`${agent.email} message`])
})

test('what was read before its mail could leave is not announced', async () => {
  await write(agent, 'Vite lu')
  await open(owner, 1)
  expect(await mailed()).toEqual([])
})

test('unread messages are counted in the owner’s list, and reading never goes back', async () => {
  const unread = async () => (await owner.must(listMyDossiers)).dossiers[0]?.unread
  await write(owner, 'De moi')
  expect(await unread()).toBeUndefined()
  await write(agent, 'Un')
  await write(agent, 'Deux')
  expect(await unread()).toBe(2)
  await open(owner, 2)
  expect(await unread()).toBe(1)
  await open(owner, 99)
  await open(owner, 1)
  expect(await unread()).toBeUndefined()
  expect((await read(owner)).read).toBe(3)
})

test('unread messages are counted in each agent’s own list', async () => {
  const other = await app.someone('agent')
  const unread = async (who: Person) =>
    (await who.must(listSubmittedDossiers)).dossiers.find(({ id }) => id === params.dossier)?.unread
  await write(agent, 'De nous')
  expect(await unread(agent)).toBeUndefined()
  await write(owner, 'Un')
  await write(owner, 'Deux')
  await open(agent, 3)
  expect([await unread(agent), await unread(other)]).toEqual([undefined, 2])
})

test.each([
  ['blank', '  \n ', 'message.empty'],
  ['too long', 'é'.repeat(longestMessage + 1), 'message.tooLong'],
  ['with what no database keeps', 'a\u0000b', 'message.unreadable'],
  ['with half a character', 'a\ud800b', 'message.unreadable'],
])('a message that is %s is refused', async (_, text, code) => {
  expect(await write(owner, text)).toMatchObject({ status: 422, body: { code } })
})

test('as many characters as a person counts are taken', async () => {
  expect((await write(owner, '👩‍👩‍👧‍👦'.repeat(longestMessage))).status).toBe(201)
})

test('nobody writes about a draft, and nobody else reads', async () => {
  const draft = await aDraft(owner)
  const body = { key: randomUUID(), text: 'Bonjour', files: [] }
  const answer = await owner.ask(api.sendMessage, { params: draft.params, body })
  expect(answer).toMatchObject({ status: 409, body: { code: 'message.notYet' } })
  expect((await agent.ask(api.listMessages, { params: draft.params })).status).toBe(404)
  const stranger = await app.someone('citizen')
  expect((await stranger.ask(api.listMessages, { params })).status).toBe(404)
  expect((await stranger.ask(api.sendMessage, { params, body })).status).toBe(404)
  expect((await stranger.ask(api.readMessages, { params, body: { number: 1 } })).status).toBe(404)
})

test('files go with a message, and both sides open them', async () => {
  const one = await attach(agent, 'courrier.pdf')
  const before = await owner.ask(downloadFile, { params: { ...params, file: one.fileId } })
  expect(before.status).toBe(404)
  const sent = await write(agent, '', { files: [one.fileId] })
  expect(sent.body.files).toEqual([one])
  for (const who of [owner, agent]) {
    expect(await who.download(downloadFile, { params: { ...params, file: one.fileId } })).toEqual(
      sampleFiles.pdf,
    )
    expect((await who.must(listFiles, { params })).files).toMatchObject([{ fileId: one.fileId, opens: true }])
  }
})

test('a file that somebody else sent, or that was sent for an answer, goes with no message', async () => {
  const theirs = await attach(owner, 'a.pdf')
  expect(await write(agent, 'x', { files: [theirs.fileId] })).toMatchObject({
    status: 422,
    body: { code: 'message.fileGone' },
  })
})

test('agents are named to the citizen, unless the procedure keeps them anonymous', async () => {
  await write(agent, 'Bonjour')
  const [named] = (await read(owner)).messages
  expect(named?.author).not.toBe('Service des essais')
  const hidden = await aDraft(owner, 'agents-anonymes')
  await hidden.save({ notice: false })
  await hidden.submit()
  params = hidden.params
  await write(agent, 'Bonjour')
  expect((await read(owner)).messages[0]?.author).toBe('Service des essais')
  expect((await read(agent)).messages[0]?.author).toBe(named?.author)
})
