import { v7 as uuid } from 'uuid'
import {
  deleteDraft,
  downloadFile,
  listMyDossiers,
  readDossier,
  readDraft,
  saveDraft,
  submitDossier,
  uploadFile,
} from '../../schemas/api/dossiers'
import * as api from '../../schemas/api/invitations'
import {
  aDraft,
  aSubmittedDossier,
  proceduresIn,
  smallProcedure,
} from '../../tests/support/builders/dossiers'
import { aDossierIn } from '../../tests/support/builders/transitions'
import { days, fixedClock } from '../../tests/support/clock'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../tests/support/mailServer'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { visitor } from '../../tests/support/visitor'
import { runDueJobs } from '../jobs/runDueJobs'
import { sweepInvitations } from './endInvitation'

const clock = fixedClock()
let app: RunningApp
let mail: MailServer
let owner: Person
let other: Person
let draft: Awaited<ReturnType<typeof aDraft>>

beforeAll(async () => {
  mail = await startMailServer()
  const env = { GUICHET_SMTP_URL: mail.url, GUICHET_PUBLIC_URL: 'https://guichet.example' }
  app = await startApp({ clock, env, procedures: proceduresIn(smallProcedure) })
})
afterAll(() => mail.close())
beforeEach(async () => {
  await forgetAttempts(app)
  owner = await app.someone('citizen')
  other = await app.someone('citizen')
  draft = await aDraft(owner)
  await draft.save({ notice: false, story: 'Un récit secret' })
})

const invite = (email: string, kind: api.InvitationKind = 'guest') =>
  owner.ask(api.invite, { params: draft.params, body: { email, kind } })

async function invitationOf(person: Person) {
  const [invitation] = (await person.must(api.listMyInvitations)).invitations
  if (invitation === undefined) throw new Error('Nobody invited this person.')
  return { params: { invitation: invitation.id } }
}

async function accepted(kind: api.InvitationKind) {
  await invite(other.email, kind)
  return other.must(api.acceptInvitation, await invitationOf(other))
}

test('a guest reads, fills and sends files; submitting, deleting and inviting stay the owner’s', async () => {
  await accepted('guest')
  const { params } = draft
  const save = { basedOn: 1, saveId: uuid(), changes: { story: 'À deux' } }
  const sent = await other.upload(uploadFile, params, 'preuve.txt', Buffer.from('texte'), 'text/plain')
  const statuses = {
    read: (await other.ask(readDossier, { params })).status,
    readDraft: (await other.ask(readDraft, { params })).status,
    save: (await other.ask(saveDraft, { params, body: save })).status,
    upload: sent.status,
    download: String(await other.download(downloadFile, { params: { ...params, file: sent.body.fileId } })),
    submit: (await other.ask(submitDossier, { params, body: { number: 2 } })).status,
    delete: (await other.ask(deleteDraft, { params })).status,
    people: (await other.ask(api.listPeople, { params })).status,
    invite: (await other.ask(api.invite, { params, body: { email: 'a@b.fr', kind: 'owner' } })).status,
  }
  expect(statuses).toEqual({
    ...{ read: 200, readDraft: 200, save: 200, upload: 201, download: 'texte' },
    ...{ submit: 404, delete: 404, people: 404, invite: 404 },
  })
  expect((await owner.must(readDraft, { params })).answers).toMatchObject({ story: 'À deux' })
  expect((await other.must(readDossier, { params })).dossier).toMatchObject({ owner: expect.any(String) })
  expect((await owner.must(readDossier, { params })).dossier).not.toHaveProperty('owner')
})

test('the mail names the owner by address, the procedure and the number, and nothing that was answered', async () => {
  await invite('Nour@Example.fr ')
  const before = mail.received.length
  await runDueJobs(app.installation())
  const [letter, ...more] = mail.received.slice(before).filter(({ subject }) => subject?.includes('invite'))
  expect(more).toEqual([])
  expect(letter?.to?.[0]?.address).toBe('nour@example.fr')
  for (const part of [letter?.text, letter?.html]) {
    for (const said of [owner.email, draft.number, 'Petite démarche', 'https://guichet.example/dossiers'])
      expect(part).toContain(said)
    expect(part).not.toContain('secret')
  }
})

test('somebody who has no account yet reads the invitation once they have one', async () => {
  const next = `person${Number(/\d+/.exec(other.email)?.[0]) + 1}@guichet.example`
  await invite(next)
  const newcomer = await app.someone('citizen')
  expect(newcomer.email).toBe(next)
  expect((await newcomer.must(api.listMyInvitations)).invitations).toMatchObject([
    { kind: 'guest', from: { email: owner.email }, number: draft.number },
  ])
})

test.each([
  ['one’s own address', 'OWN', 'invitation.oneself'],
  ['what is no address', 'personne', 'account.noAddress'],
  ['two addresses', 'a@b.fr,c@d.fr x', 'account.noAddress'],
])('%s is refused', async (_, email, code) => {
  const answer = await invite(email.replace('OWN', owner.email.toUpperCase()))
  expect(answer).toMatchObject({ status: 422, body: { code } })
})

/** Signs in once more: two weeks end a session. */
async function again(person: Person): Promise<Person> {
  const { email, password } = person
  return { ...person, ...(await visitor(app.url, { email, password })) }
}

test('ten people at most; the same address twice is one', async () => {
  for (let guest = 0; guest < 10; guest += 1) expect((await invite(`guest${guest}@a.fr`)).status).toBe(200)
  await forgetAttempts(app)
  expect(await invite('guest10@a.fr')).toMatchObject({ status: 409, body: { code: 'invitation.tooMany' } })
  const again = await invite('guest3@a.fr')
  expect([again.status, again.body.invited.length]).toEqual([200, 10])
})

test('nobody is invited to fill what cannot be filled in any more; it can still be handed over', async () => {
  const agent = await app.someone('agent')
  for (const state of ['inInstruction', 'accepted'] as const) {
    const params = { dossier: await aDossierIn(state, owner, agent) }
    const asked = (kind: api.InvitationKind) =>
      owner.ask(api.invite, { params, body: { email: other.email, kind } })
    expect((await asked('guest')).body).toMatchObject({ status: 409, code: 'dossier.wrongState' })
    expect((await asked('owner')).status).toBe(200)
  }
})

test('nobody answers, reads or calls back an invitation that is not theirs', async () => {
  await invite(other.email)
  const params = await invitationOf(other)
  const stranger = await app.someone('citizen')
  expect((await stranger.must(api.listMyInvitations)).invitations).toEqual([])
  expect((await stranger.ask(api.acceptInvitation, params)).status).toBe(409)
  expect((await stranger.ask(api.refuseInvitation, params)).status).toBe(409)
  const theirs = await aDraft(stranger)
  await stranger.must(api.callBack, { params: { ...theirs.params, ...params.params } })
  expect((await other.must(api.listMyInvitations)).invitations).toHaveLength(1)
})

const endings: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
  'called back': (id) => owner.must(api.callBack, { params: { ...draft.params, invitation: id } }),
  refused: (id) => other.must(api.refuseInvitation, { params: { invitation: id } }),
  async 'two weeks old'() {
    clock.advance(14 * days)
    owner = await again(owner)
    other = await again(other)
  },
}
test.each(Object.entries(endings))('one that is %s is over', async (_, end) => {
  await invite(other.email)
  const { params } = await invitationOf(other)
  await end(params.invitation)
  expect((await other.must(api.listMyInvitations)).invitations).toEqual([])
  expect(await other.ask(api.acceptInvitation, { params })).toMatchObject({
    status: 409,
    body: { code: 'invitation.over' },
  })
  expect((await other.ask(readDossier, { params: draft.params })).status).toBe(404)
  await sweepInvitations(app.installation())
  expect((await owner.must(api.listPeople, { params: draft.params })).invited).toEqual([])
})

test('help ends when the owner says so, or the guest: nothing of the dossier opens any more', async () => {
  for (const who of ['owner', 'guest']) {
    await accepted('guest')
    const params = { ...draft.params, guest: other.accountId }
    await (who === 'owner' ? owner : other).must(api.removeGuest, { params })
    expect((await other.ask(readDraft, { params: draft.params })).status).toBe(404)
  }
  const third = await app.someone('citizen')
  await accepted('guest')
  const params = { ...draft.params, guest: other.accountId }
  expect((await third.ask(api.removeGuest, { params })).status).toBe(404)
})

test('a dossier handed over is the other’s, drafts and versions, and no longer the former owner’s', async () => {
  const submitted = await aSubmittedDossier(owner)
  draft = submitted
  await invite('tiers@example.fr')
  await accepted('owner')
  const { params } = submitted
  expect((await owner.ask(readDossier, { params })).status).toBe(404)
  expect((await owner.must(listMyDossiers)).dossiers.map(({ id }) => id)).not.toContain(submitted.id)
  const { dossier, events, versions } = await other.must(readDossier, { params })
  expect([dossier.number, versions.length]).toEqual([submitted.number, 1])
  expect(events.at(-1)).toMatchObject({ kind: 'transfer', from: 'submitted', to: 'submitted' })
  expect(await other.must(api.listPeople, { params })).toEqual({ invited: [], guests: [] })
})

test('a dossier is offered to one person at a time', async () => {
  await invite(other.email, 'owner')
  expect(await invite('tiers@example.fr', 'owner')).toMatchObject({
    status: 409,
    body: { code: 'invitation.givenAlready' },
  })
})

test('whatever races an acceptance, a dossier has one owner and an invitation one answer', async () => {
  for (let round = 0; round < 20; round += 1) {
    await forgetAttempts(app)
    draft = await aDraft(owner)
    await draft.save({ notice: false })
    await invite(other.email, 'owner')
    const { params } = await invitationOf(other)
    const back = { params: { ...draft.params, invitation: params.invitation } }
    const [one, two, submitted] = await Promise.all([
      other.ask(api.acceptInvitation, { params }),
      other.ask(api.acceptInvitation, { params }),
      draft.submit(),
      owner.ask(api.callBack, back),
    ])
    const taken = [one, two].filter(({ status }) => status === 200).length
    expect(taken).toBeLessThanOrEqual(1)
    expect([201, 404]).toContain(submitted.status)
    const readers = await Promise.all(
      [owner, other].map((who) => who.ask(readDossier, { params: draft.params })),
    )
    expect(readers.map(({ status }) => status)).toEqual(taken === 1 ? [404, 200] : [200, 404])
  }
})
