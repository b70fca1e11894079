import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { deleteDraft, listSubmittedDossiers, saveDraft, uploadFile } from '../../../schemas/api/dossiers'
import { claimJob } from '../../../server/jobs/claimJob'
import { queueRecurringJobs, runDueJobs } from '../../../server/jobs/runDueJobs'
import { aDraft, aSubmittedDossier, proceduresIn, smallProcedure } from '../../support/builders/dossiers'
import { sampleFiles } from '../../support/builders/sampleFiles'
import { checkStore } from '../../support/checkStore'
import { days, fixedClock } from '../../support/clock'
import { aPlace, storeNames } from '../../support/databases'
import { forgetAttempts } from '../../support/forgetAttempts'
import { aLife, live } from '../../support/life'
import { type Person, type RunningApp, startApp } from '../../support/startApp'

describe.each(storeNames)('dossiers on %s', (name) => {
  const clock = fixedClock()
  let app: RunningApp
  let owner: Person

  beforeAll(async () => {
    const { databaseUrl } = await aPlace(name)
    app = await startApp({
      clock,
      procedures: proceduresIn(smallProcedure),
      env: databaseUrl === null ? {} : { GUICHET_DATABASE_URL: databaseUrl },
    })
    owner = await app.someone('citizen')
  }, 60_000)
  beforeEach(() => forgetAttempts(app))

  test('lives leave what was acknowledged and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(aLife, async (actions) => {
        await forgetAttempts(app)
        expect(await checkStore(app.installation(), [await live(owner, actions)])).toEqual([])
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  test('many dossiers begun, saved and submitted at once keep out of each other’s way', async () => {
    const drafts = await Promise.all(Array.from({ length: 12 }, () => aDraft(owner)))
    expect(new Set(drafts.map(({ number }) => number)).size).toBe(12)
    await Promise.all(
      drafts.map(async (draft, index) => {
        for (let turn = 0; turn < 5; turn++) await draft.save({ notice: false, headcount: index })
        expect((await draft.submit()).status).toBe(201)
      }),
    )
    for (const [index, draft] of drafts.entries()) {
      expect(await draft.read()).toMatchObject({ number: 5, answers: { headcount: index } })
    }
  }, 30_000)

  test('of saves on the same number one wins and the others are told', async () => {
    const draft = await aDraft(owner)
    const save = () => {
      const body = { basedOn: 0, saveId: uuid(), changes: { notice: false } }
      return owner.ask(saveDraft, { params: draft.params, body })
    }
    const saved = await Promise.all(Array.from({ length: 10 }, save))
    expect(saved.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(saved.filter(({ status }) => status === 409)).toHaveLength(9)
  })

  test('an agent’s list, the operator’s counts, jobs, sweep and trash work alike', async () => {
    const agent = await app.someone('agent')
    const draft = await aDraft(owner)
    await owner.upload(uploadFile, draft.params, 'a.pdf', sampleFiles.pdf, '')
    await owner.must(deleteDraft, { params: draft.params })
    const { id } = await aSubmittedDossier(owner)
    const { dossiers } = await agent.must(listSubmittedDossiers, { query: { procedure: smallProcedure.id } })
    expect(dossiers.map((dossier) => dossier.id)).toContain(id)
    const claimed = await Promise.all(
      Array.from({ length: 10 }, () => claimJob(app.installation(), ['mail.receipt'])),
    )
    const ids = claimed.flatMap((job) => (job === null ? [] : [job.id]))
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
    await queueRecurringJobs(app.installation())
    clock.advance(15 * days)
    await runDueJobs(app.installation())
    const { read } = app.installation().database
    expect(await read.selectFrom('tombstones').select('number').execute()).toContainEqual({
      number: draft.number,
    })
    const states = await read.selectFrom('jobs').select(['kind', 'state']).distinct().execute()
    expect(states.filter(({ state }) => state === 'failed' || state === 'running')).toEqual([])
  })
})
