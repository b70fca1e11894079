import {
  deleteDraft,
  listMyDossiers,
  listSubmittedDossiers,
  readDossier,
} from '../../../schemas/api/dossiers'
import * as api from '../../../schemas/api/instruction'
import { aDraft, proceduresIn, smallProcedure } from '../../../tests/support/builders/dossiers'
import { aDossierIn, askFor, seenBy } from '../../../tests/support/builders/transitions'
import { days, fixedClock, minutes } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import { queueRecurringJobs, runDueJobs } from '../../jobs/runDueJobs'

const clock = fixedClock()
let app: RunningApp
let owner: Person
let agent: Person
beforeAll(async () => {
  const env = { GUICHET_SESSION_HOURS: '336', GUICHET_SESSION_DAYS: '60' }
  app = await startApp({ clock, env, procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
})
beforeEach(() => forgetAttempts(app))

const trash = async (who = owner) => (await who.must(api.listDeletedDossiers)).dossiers
const withdraw = (dossier: string) =>
  owner.ask(api.withdrawDossier, { params: { dossier }, body: { reason: 'Je renonce.' } })
const restore = (dossier: string, who = owner) => who.ask(api.restoreDossier, { params: { dossier } })

test('a withdrawn dossier is gone from everywhere but its owner’s trash, and comes back as it was', async () => {
  const id = await aDossierIn('submitted', owner, agent)
  await askFor.requestCorrection(agent, id, await seenBy(owner, id))
  expect((await withdraw(id)).status).toBe(204)
  expect((await withdraw(id)).status).toBe(404)
  for (const who of [owner, agent])
    expect((await who.ask(readDossier, { params: { dossier: id } })).status).toBe(404)
  expect((await owner.must(listMyDossiers)).dossiers.map((each) => each.id)).not.toContain(id)
  expect((await agent.must(listSubmittedDossiers)).dossiers.map((each) => each.id)).not.toContain(id)
  expect(await trash()).toMatchObject([{ id, submitted: true, deletedAt: clock.now().toISOString() }])
  const { status, body } = await restore(id)
  expect([status, body]).toEqual([200, expect.objectContaining({ id, state: 'submitted', correcting: true })])
  expect(await trash()).toEqual([])
  const { events } = await agent.must(readDossier, { params: { dossier: id } })
  expect(events.slice(-2).map(({ kind, reason }) => [kind, reason])).toEqual([
    ['withdraw', 'Je renonce.'],
    ['restore', null],
  ])
})

test('a deleted draft comes back with every word, once or twice asked', async () => {
  const draft = await aDraft(owner)
  await draft.save({ story: 'À garder' })
  await owner.must(deleteDraft, { params: draft.params })
  const replies = await Promise.all([restore(draft.id), restore(draft.id)])
  expect(replies.map(({ status }) => status)).toEqual([200, 200])
  expect((await draft.read()).answers).toEqual({ story: 'À garder' })
})

test('nobody sees or empties somebody else’s trash', async () => {
  const other = await app.someone('citizen')
  const id = await aDossierIn('submitted', owner, agent)
  await withdraw(id)
  expect(await trash(other)).toEqual([])
  expect((await restore(id, other)).status).toBe(404)
  expect((await restore(id)).status).toBe(200)
})

test('of a withdrawal and a taking at once, one happens and the other is told', async () => {
  for (let round = 0; round < 10; round++) {
    await forgetAttempts(app)
    const id = await aDossierIn('submitted', owner, agent)
    const seen = await seenBy(owner, id)
    const [gone, taken] = await Promise.all([withdraw(id), askFor.takeIntoInstruction(agent, id, seen)])
    // Whoever withdraws finds it under instruction; whoever takes no longer finds it.
    expect([
      [204, 404],
      [409, 201],
    ]).toContainEqual([gone.status, taken.status])
  }
})

test('after 14 days nothing is left of it but a tombstone: number, dates, reason', async () => {
  const id = await aDossierIn('submitted', owner, agent)
  await askFor.requestCorrection(agent, id, await seenBy(owner, id))
  await askFor.resubmit(owner, id, await seenBy(owner, id))
  await askFor.takeIntoInstruction(agent, id, await seenBy(owner, id))
  await askFor.accept(agent, id, await seenBy(owner, id))
  await askFor.reopenInstruction(agent, id, await seenBy(owner, id))
  await askFor.sendBack(agent, id, await seenBy(owner, id))
  await queueRecurringJobs(app.installation())
  await withdraw(id)
  clock.advance(14 * days - 1 * minutes)
  expect((await trash()).map((each) => each.id)).toContain(id)
  clock.advance(61 * minutes)
  expect(await trash()).toEqual([])
  expect((await restore(id)).status).toBe(404)
  await runDueJobs(app.installation())
  const { read } = app.installation().database
  const tables = [
    'dossierVersions',
    'dossierEvents',
    'corrections',
    'decisions',
    'annotations',
    'drafts',
  ] as const
  for (const table of tables)
    expect(await read.selectFrom(table).select('dossierId').where('dossierId', '=', id).execute()).toEqual([])
  expect(
    await read.selectFrom('tombstones').select(['reason', 'purgedAt']).where('dossierId', '=', id).execute(),
  ).toEqual([{ reason: 'withdrawn', purgedAt: clock.now().toISOString() }])
  expect((await restore(id)).status).toBe(404)
})
