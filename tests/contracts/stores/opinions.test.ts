import { readDossier } from '../../../schemas/api/dossiers'
import { giveOpinion, readOpinions } from '../../../schemas/api/opinions'
import { downloadEverything, eraseAccount } from '../../../schemas/api/ownAccount'
import { dossierStates } from '../../../schemas/dossier'
import type { Opinion } from '../../../schemas/opinion'
import { queueRecurringJobs, runDueJobs } from '../../../server/jobs/runDueJobs'
import { proceduresIn, smallProcedure } from '../../support/builders/dossiers'
import { aDossierIn, askFor, seenBy } from '../../support/builders/transitions'
import { aPlace, storeNames } from '../../support/databases'
import { forgetAttempts } from '../../support/forgetAttempts'
import { readZip } from '../../support/readZip'
import { type Person, type RunningApp, startApp } from '../../support/startApp'

const well: Opinion = { score: 4, comment: '' }
const others = ['autre', 'peu', 'seuil', 'parti'] as const

describe.each(storeNames)('how it went, on %s', (name) => {
  let app: RunningApp
  let owner: Person
  let agent: Person

  beforeAll(async () => {
    const { databaseUrl } = await aPlace(name)
    const copies = others.map((id) => ({ ...smallProcedure, id }))
    app = await startApp({
      procedures: proceduresIn(smallProcedure, ...copies),
      env: databaseUrl === null ? {} : { GUICHET_DATABASE_URL: databaseUrl },
    })
    owner = await app.someone('citizen')
    agent = await app.someone('agent')
  }, 60_000)
  beforeEach(() => forgetAttempts(app))

  const give = (who: Person, dossier: string, body: Opinion = well) =>
    who.ask(giveOpinion, { params: { dossier }, body })
  const kept = async (who: Person, dossier: string) =>
    (await who.must(readDossier, { params: { dossier } })).opinion
  const figures = async (who: Person, procedure: string = smallProcedure.id) =>
    who.must(readOpinions, { params: { procedure } })

  test('is asked once a dossier is decided, and not before', async () => {
    for (const state of dossierStates) {
      const dossier = await aDossierIn(state, owner, agent)
      const decided = ['accepted', 'refused', 'closedWithoutAction'].includes(state)
      const { status, body } = await give(owner, dossier)
      expect([state, status]).toEqual([state, decided ? 204 : 409])
      if (!decided) expect(body).toMatchObject({ code: 'opinion.notYet' })
      expect(await kept(owner, dossier)).toEqual(decided ? well : undefined)
    }
  })

  test('is one opinion for a dossier, the last one, as long as the decision stands', async () => {
    const dossier = await aDossierIn('refused', owner, agent)
    await give(owner, dossier)
    const said = { score: 1, comment: '  Un récit\nde deux lignes.  ' } as const
    await Promise.all([give(owner, dossier, said), give(owner, dossier, said)])
    expect(await kept(owner, dossier)).toEqual({ score: 1, comment: 'Un récit\nde deux lignes.' })
    await askFor.reopenInstruction(agent, dossier, await seenBy(owner, dossier))
    expect((await give(owner, dossier)).status).toBe(409)
    expect((await kept(owner, dossier))?.score).toBe(1)
  })

  test.each([
    ['no score', { comment: '' }],
    ['a score beyond five', { score: 6, comment: '' }],
    ['half a score', { score: 2.5, comment: '' }],
    ['too long a comment', { score: 3, comment: 'é'.repeat(2001) }],
    ['a NUL', { score: 3, comment: 'a\u0000' }],
    ['anything more', { score: 3, comment: '', name: 'Camille' }],
  ])('%s is refused', async (_, body) => {
    const dossier = await aDossierIn('accepted', owner, agent)
    const reply = await owner.send(giveOpinion, { dossier }, JSON.stringify(body))
    expect(reply.status).toBe(422)
    expect(await kept(owner, dossier)).toBeUndefined()
  })

  test('is nobody else’s to give, and nobody else reads it beside the dossier', async () => {
    const dossier = await aDossierIn('accepted', owner, agent)
    const stranger = await app.someone('citizen')
    expect((await give(stranger, dossier)).status).toBe(404)
    expect((await give(agent, dossier)).status).toBe(403)
    await give(owner, dossier, { score: 2, comment: 'Entre nous.' })
    expect(JSON.stringify(await agent.must(readDossier, { params: { dossier } }))).not.toContain('Entre nous')
  })

  test('is told as figures, from five on, to who runs the procedure; comments to administrators alone', async () => {
    const administrator = await app.someone('administrator')
    const scores = [5, 5, 3, 1] as const
    for (const score of scores) await give(owner, await decided('seuil'), { score, comment: `Z ${score}` })
    for (const who of [agent, administrator])
      expect(await figures(who, 'seuil')).toEqual({ answers: 4, counts: null, comments: [] })
    await give(owner, await decided('seuil'), { score: 5, comment: 'Au revoir' })
    const told = { answers: 5, counts: [1, 0, 1, 0, 3] }
    expect(await figures(agent, 'seuil')).toEqual({ ...told, comments: [] })
    const comments = ['Au revoir', 'Z 1', 'Z 3', 'Z 5', 'Z 5']
    expect(await figures(administrator, 'seuil')).toEqual({ ...told, comments })
    expect(await figures(agent, 'autre')).toEqual({ answers: 0, counts: null, comments: [] })
    expect((await owner.ask(readOpinions, { params: { procedure: 'seuil' } })).status).toBe(403)
    expect((await agent.ask(readOpinions, { params: { procedure: 'aucune' } })).status).toBe(404)
  })

  test('goes along with all that is one’s own, and goes with the account', async () => {
    const person = await app.someone('citizen')
    const dossier = await decided('peu', person)
    await give(person, dossier, { score: 5, comment: 'Bravo.' })
    const zip = readZip(await person.download(downloadEverything))
    const [, taken] = [...zip].find(([path]) => path.endsWith('dossier.json')) ?? []
    expect(JSON.parse(taken?.toString() ?? '')).toMatchObject({ opinion: { score: 5, comment: 'Bravo.' } })
    expect((await figures(agent, 'peu')).answers).toBe(1)
    const { email, password } = person
    expect((await person.ask(eraseAccount, { body: { email, password } })).status).toBe(204)
    expect((await figures(agent, 'peu')).answers).toBe(0)
  })

  test('goes with the dossier', async () => {
    const dossier = await decided('parti')
    await give(owner, dossier)
    const { database } = app.installation()
    const over = '2020-01-01T00:00:00.000Z'
    await database.write((tx) =>
      tx.updateTable('dossiers').set({ deletedAt: over, purgeAt: over }).where('id', '=', dossier).execute(),
    )
    await queueRecurringJobs(app.installation())
    await runDueJobs(app.installation())
    const gone = database.read.selectFrom('tombstones').select('dossierId').where('dossierId', '=', dossier)
    expect(await gone.execute()).toHaveLength(1)
    const left = database.read.selectFrom('opinions').select('score').where('dossierId', '=', dossier)
    expect(await left.execute()).toEqual([])
  })

  /** A decided dossier of one of the procedures. */
  async function decided(procedureId: string, who: Person = owner): Promise<string> {
    await forgetAttempts(app)
    return aDossierIn('accepted', who, agent, procedureId)
  }
})
