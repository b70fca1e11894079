import { v7 as uuid } from 'uuid'
import { listMyDossiers, readDraft, saveDraft, startDossier } from '../../../schemas/api/dossiers'
import { readyz } from '../../../schemas/api/operations'
import { listOpenProcedures, publishRevision, uploadDefinition } from '../../../schemas/api/procedures'
import { readSession, signIn } from '../../../schemas/api/session'
import { aProcedure } from '../../support/builders/forms'
import { aPlace, storeNames } from '../../support/databases'
import { aDirectory } from '../../support/directories'
import { startApp } from '../../support/startApp'

test.each(storeNames)(
  'on %s a form is published, a dossier begun and saved, and all of it outlives a restart',
  async (name) => {
    const { databaseUrl } = await aPlace(name)
    const env = databaseUrl === null ? {} : { GUICHET_DATABASE_URL: databaseUrl }
    const app = await startApp({ env, procedures: aDirectory() })
    const author = await app.someone('administrator')
    const source = JSON.stringify(aProcedure({ title: 'Une démarche 😀 شركة' }))
    const { procedureId, revision } = await author.must(uploadDefinition, { body: { source } })
    await author.must(publishRevision, { params: { procedure: procedureId, revision } })

    const citizen = await app.someone('citizen')
    const dossier = await citizen.must(startDossier, { body: { procedureId } })
    const params = { dossier: dossier.id }
    const body = { basedOn: 0, saveId: uuid(), changes: { question: 'é \u202e 😀' } }
    const saves = await Promise.all(Array.from({ length: 5 }, () => citizen.ask(saveDraft, { params, body })))
    expect(saves.map((save) => [save.status, save.body.number])).toEqual(Array(5).fill([200, 1]))

    await app.restart()
    expect((await citizen.must(readSession)).account?.email).toBe(citizen.email)
    expect((await citizen.must(readDraft, { params })).answers).toEqual({ question: 'é \u202e 😀' })
    expect((await citizen.must(listMyDossiers)).dossiers.map(({ number }) => number)).toEqual([
      dossier.number,
    ])
    expect((await citizen.must(listOpenProcedures)).procedures).toHaveLength(1)
    expect((await citizen.ask(readyz)).status).toBe(200)
  },
)

test.each(storeNames)('on %s attempts at a password are counted across a restart', async (name) => {
  const { databaseUrl } = await aPlace(name)
  const app = await startApp({
    env: databaseUrl === null ? {} : { GUICHET_DATABASE_URL: databaseUrl },
    procedures: aDirectory(),
  })
  const anyone = await app.anyone()
  const guess = { body: { email: 'someone@guichet.example', password: 'a guess' } }
  for (let time = 0; time < 5; time++) expect((await anyone.ask(signIn, guess)).status).toBe(401)
  await app.restart()
  expect((await anyone.ask(signIn, guess)).status).toBe(429)
})
