import { readRefusedNotices, refuseNotices } from '../../schemas/api/notices'
import { downloadEverything, eraseAccount } from '../../schemas/api/ownAccount'
import { aSubmittedDossier, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../tests/support/mailServer'
import { readZip } from '../../tests/support/readZip'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { runDueJobs } from '../jobs/runDueJobs'
import { enqueueNotice } from './enqueueNotice'
import { type Notice, notices } from './notices'

const publicUrl = 'https://guichet.example'
let app: RunningApp
let mail: MailServer
let owner: Person
let dossierId: string
beforeAll(async () => {
  mail = await startMailServer()
  const env = { GUICHET_SMTP_URL: mail.url, GUICHET_PUBLIC_URL: publicUrl }
  app = await startApp({ env, procedures: proceduresIn(smallProcedure) })
})
afterAll(() => mail.close())
beforeEach(async () => {
  await forgetAttempts(app)
  owner = await app.someone('citizen')
  dossierId = (await aSubmittedDossier(owner)).id
  await runDueJobs(app.installation())
})

/** The mails that a notice makes. */
async function told(what: Notice) {
  const { database, clock } = app.installation()
  const before = mail.received.length
  await database.write((tx) => enqueueNotice(tx, clock, { dossierId, what }))
  await runDueJobs(app.installation())
  return mail.received.slice(before)
}

const headersOf = (letter: (typeof mail.received)[number] | undefined) =>
  new Map(letter?.headers.map(({ key, value }) => [key, value]))

/** Where a mail's own header leads, on the server as it listens. */
async function refusalIn(what: Notice) {
  const address = headersOf((await told(what))[0]).get('list-unsubscribe') ?? ''
  expect(address).toMatch(/^<https:\/\/guichet\.example\/courriels\/[a-z]+\/[\w~-]+>$/)
  return address.slice(1, -1).replace(publicUrl, app.url)
}

/** As a reader's mail server calls it: from nowhere, without a session (RFC 8058). */
const oneClick = (address: string) =>
  fetch(address, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })

const refused = () => owner.must(readRefusedNotices).then((answer) => answer.refused)

const toOwner = Object.keys(notices)
  .filter((what): what is Notice => what in notices && what !== 'message' && !what.startsWith('expiring'))
  .filter((what) => notices[what].to === 'owner')

test.each(toOwner)('%s says how it is refused only where no law asks for it', async (what) => {
  const { about } = notices[what]
  const [letter] = await told(what)
  const headers = headersOf(letter)
  expect(headers.get('list-unsubscribe-post')).toBe(about === null ? undefined : 'List-Unsubscribe=One-Click')
  expect(headers.has('list-unsubscribe')).toBe(about !== null)
  for (const layout of [letter?.text, letter?.html])
    expect(layout?.includes(`${publicUrl}/compte/courriels`)).toBe(about !== null)
})

test('a mail server refuses for its reader in one call, twice as well as once; nothing of the kind leaves any more', async () => {
  const address = await refusalIn('abandoned')
  expect([(await oneClick(address)).status, (await oneClick(address)).status]).toEqual([204, 204])
  expect(await refused()).toEqual(['reminders'])
  expect(await told('abandoned')).toEqual([])
  expect(await told('instruction')).toHaveLength(1)
})

test('opening that address refuses nothing: mail servers follow links too', async () => {
  const address = await refusalIn('abandoned')
  await fetch(address)
  await fetch(address, { method: 'HEAD' })
  expect(await refused()).toEqual([])
})

test('an address serves for the one account and the one subject that it was made for', async () => {
  const address = await refusalIn('abandoned')
  const cut = [address.slice(0, -3), address.replace('/reminders/', '/progress/'), `${address}aaaa`]
  for (const forged of cut) {
    const answer = await oneClick(forged)
    expect([answer.status, (await answer.json()).code]).toEqual([409, 'account.refusalOver'])
  }
  expect((await oneClick(address.replace('/reminders/', '/decisions/'))).status).toBe(403)
  expect(await refused()).toEqual([])
  expect(app.log()).not.toContain(address.split('/').at(-1))
})

test('the address of an account that is gone is answered, and nothing is kept', async () => {
  const address = await refusalIn('abandoned')
  await owner.must(refuseNotices, { body: { refused: ['messages'] } })
  await owner.must(eraseAccount, { body: { email: owner.email, password: owner.password } })
  expect((await oneClick(address)).status).toBe(204)
  const rows = await app
    .installation()
    .database.read.selectFrom('refusedNotices')
    .selectAll()
    .where('accountId', '=', owner.accountId)
    .execute()
  expect(rows).toEqual([])
})

test('what is refused is said anew, whole, and goes along with all one’s data', async () => {
  await owner.must(refuseNotices, { body: { refused: ['progress', 'messages', 'progress'] } })
  expect(await refused()).toEqual(['messages', 'progress'])
  const zip = readZip(await owner.download(downloadEverything))
  expect(JSON.parse(zip.get('compte.json')?.toString() ?? '')).toMatchObject({
    refusedMails: ['messages', 'progress'],
  })
  await owner.must(refuseNotices, { body: { refused: [] } })
  expect(await refused()).toEqual([])
})

test('a mail refused while it waited does not leave', async () => {
  const { database, clock } = app.installation()
  const before = mail.received.length
  await database.write((tx) => enqueueNotice(tx, clock, { dossierId, what: 'instruction' }))
  await owner.must(refuseNotices, { body: { refused: ['progress'] } })
  await runDueJobs(app.installation())
  expect(mail.received.slice(before)).toEqual([])
})

test('what the law asks for can not be named', async () => {
  const answer = await fetch(`${app.url}/api/account/notices`, {
    method: 'PUT',
    body: JSON.stringify({ refused: ['decision'] }),
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      cookie: owner.cookie(),
    },
  })
  expect(answer.status).toBe(422)
})
