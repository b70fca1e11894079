import { v7 as uuid } from 'uuid'
import { forgetPassword, resetPassword } from '../../../schemas/api/accounts'
import { listMyDossiers, readDraft, saveDraft, startDossier } from '../../../schemas/api/dossiers'
import { signInByCode } from '../../../schemas/api/secondFactor'
import { readSession, signIn } from '../../../schemas/api/session'
import { proceduresIn, smallProcedure } from '../../../tests/support/builders/dossiers'
import { addApp, codeOf } from '../../../tests/support/builders/factors'
import { fixedClock } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import type { Visitor } from '../../../tests/support/visitor'
import { runDueJobs } from '../../jobs/runDueJobs'

const clock = fixedClock()
const story = 'Écrit sans compte.'
const password = 'girafe lune trombone 42'
let app: RunningApp
let mail: MailServer
let owner: Person
/** Somebody with an account and no password in mind, who has begun a dossier. */
let beginner: Visitor
let dossier: string

beforeAll(async () => {
  mail = await startMailServer()
  const procedures = proceduresIn(smallProcedure)
  app = await startApp({ clock, procedures, env: { GUICHET_SMTP_URL: mail.url } })
})
afterAll(() => mail.close())
beforeEach(async () => {
  await forgetAttempts(app)
  owner = await app.someone('citizen')
  beginner = await app.anyone()
  const body = { procedureId: smallProcedure.id, withoutAccount: true }
  dossier = (await beginner.must(startDossier, { body })).id
  const save = { basedOn: 0, saveId: uuid(), changes: { story } }
  await beginner.must(saveDraft, { params: { dossier }, body: save })
})

/** Asks where the dossier was begun; the token of the mail that follows. */
async function mailedToken(): Promise<string> {
  await runDueJobs(app.installation())
  const before = mail.received.length
  await beginner.must(forgetPassword, {
    body: { email: owner.email, back: `/dossiers/${dossier}/relecture` },
  })
  await runDueJobs(app.installation())
  const [letter] = mail.received.slice(before)
  expect(letter?.text).toContain(`retour=%2Fdossiers%2F${dossier}%2Frelecture`)
  return /#([\w-]{43})\b/.exec(letter?.text ?? '')?.[1] ?? ''
}

async function expectJoined(visitor: Visitor): Promise<void> {
  expect((await visitor.must(readSession)).account?.accountId).toBe(owner.accountId)
  expect((await visitor.must(readDraft, { params: { dossier } })).answers).toEqual({ story })
}

test('the link followed in the same browser chooses a password, and the draft joins the account', async () => {
  await beginner.must(resetPassword, { body: { token: await mailedToken(), password } })
  await expectJoined(beginner)
})

test('with a second factor it joins once that is given, and not before', async () => {
  const { key } = await addApp(owner, clock)
  const token = await mailedToken()
  expect(await beginner.must(resetPassword, { body: { token, password } })).toHaveProperty('secondFactor')
  expect((await beginner.must(readSession)).account?.email).toBeNull()
  await beginner.must(signInByCode, { body: { code: codeOf(key, clock) } })
  await expectJoined(beginner)
})

test('followed elsewhere, it takes nothing along: anybody may ask for somebody’s link. The draft waits where it was begun', async () => {
  const phone = await app.anyone()
  await phone.must(resetPassword, { body: { token: await mailedToken(), password } })
  expect((await phone.must(listMyDossiers)).dossiers).toEqual([])
  expect((await beginner.must(readDraft, { params: { dossier } })).answers).toEqual({ story })
  await beginner.must(signIn, { body: { email: owner.email, password } })
  await expectJoined(beginner)
})
