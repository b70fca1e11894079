import { readDossier } from '../../schemas/api/dossiers'
import * as api from '../../schemas/api/invitations'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { days, fixedClock } from '../../tests/support/clock'
import { type MailServer, startMailServer } from '../../tests/support/mailServer'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { visitor } from '../../tests/support/visitor'
import { runDueJobs } from '../jobs/runDueJobs'

const clock = fixedClock()
let answer: number | null = null
let app: RunningApp
let mail: MailServer
let owner: Person
let params: { readonly dossier: string }
beforeAll(async () => {
  mail = await startMailServer({ recipient: () => answer })
  const procedures = proceduresIn(smallProcedure)
  app = await startApp({ clock, env: { GUICHET_SMTP_URL: mail.url }, procedures })
})
afterAll(() => mail.close())
beforeEach(async () => {
  owner = await app.someone('citizen')
  params = (await aDraft(owner)).params
})

const run = () => runDueJobs(app.installation())
const invite = (email: string, kind: api.InvitationKind = 'guest') =>
  owner.must(api.invite, { params, body: { email, kind } })
const told = async (who = owner) => (await who.must(readDossier, { params })).uninvited
const invited = async () => {
  const people = await owner.must(api.listPeople, { params })
  // Two were invited in one millisecond: their order says nothing.
  return people.invited.map(({ email, undelivered }) => [email, undelivered]).sort()
}

test('an invitation that could not be delivered is told to who invited, where and with whom', async () => {
  answer = null
  await invite('venue@exemple.fr')
  await run()
  answer = 550
  await invite('fausse@exemple.fr')
  expect(await told()).toBeUndefined()
  await run()
  expect(await told()).toEqual(['fausse@exemple.fr'])
  expect(await invited()).toEqual([
    ['fausse@exemple.fr', true],
    ['venue@exemple.fr', undefined],
  ])
})

test('sent again it is on its way, and told anew when it fails anew', async () => {
  answer = 550
  await invite('pleine@exemple.fr', 'owner')
  await run()
  await invite('pleine@exemple.fr', 'owner')
  expect([await told(), await invited()]).toEqual([undefined, [['pleine@exemple.fr', undefined]]])
  await run()
  expect(await told()).toEqual(['pleine@exemple.fr'])
  answer = null
  await invite('pleine@exemple.fr', 'owner')
  await run()
  expect(await told()).toBeUndefined()
})

test.each<[string, () => Promise<unknown>]>([
  [
    'called back',
    async () => {
      const [one] = (await owner.must(api.listPeople, { params })).invited
      await owner.must(api.callBack, { params: { ...params, invitation: one?.id ?? '' } })
    },
  ],
  [
    'over',
    async () => {
      clock.advance(15 * days)
      const { email, password } = owner
      owner = { ...owner, ...(await visitor(app.url, { email, password })) }
    },
  ],
])('once it is %s nothing is told any more', async (_, end) => {
  answer = 550
  await invite('fausse@exemple.fr')
  await run()
  expect(await told()).toEqual(['fausse@exemple.fr'])
  await end()
  expect(await told()).toBeUndefined()
})

test('who helps to fill is not told whom else its owner invited', async () => {
  answer = null
  const guest = await app.someone('citizen')
  await invite(guest.email)
  const [invitation] = (await guest.must(api.listMyInvitations)).invitations
  await guest.must(api.acceptInvitation, { params: { invitation: invitation?.id ?? '' } })
  answer = 550
  await invite('fausse@exemple.fr')
  await run()
  expect(await told()).toEqual(['fausse@exemple.fr'])
  expect(await told(guest)).toBeUndefined()
})
