import { v7 as uuid } from 'uuid'
import { deleteDraft, listMyDossiers, readDossier, submitDossier } from '../../schemas/api/dossiers'
import {
  aDraft,
  aSubmittedDossier,
  proceduresIn,
  smallProcedure,
} from '../../tests/support/builders/dossiers'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
let owner: Person
let other: Person

beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  other = await app.someone('citizen')
})
beforeEach(() => forgetAttempts(app))

test('someone else’s dossier is neither submitted nor deleted', async () => {
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  const submitted = await other.ask(submitDossier, { params: draft.params, body: { number: 1 } })
  const deleted = await other.ask(deleteDraft, { params: draft.params })
  const unknown = await other.ask(deleteDraft, { params: { dossier: uuid() } })
  expect([submitted.status, deleted.status, unknown.status]).toEqual([404, 404, 404])
  expect(deleted.body).toMatchObject({ code: 'dossier.notFound' })
  expect(unknown.body).toMatchObject({ code: 'dossier.notFound' })
})

test('a deleted draft is gone from everywhere; a submitted dossier cannot be deleted', async () => {
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  await owner.must(deleteDraft, { params: draft.params })
  expect((await draft.submit()).status).toBe(404)
  expect((await other.ask(readDossier, { params: draft.params })).body).toMatchObject({
    code: 'dossier.notFound',
  })
  // Its owner alone is told that it can be taken back.
  await expect(draft.save({ notice: true })).rejects.toThrow('dossier.deleted')
  expect((await owner.ask(readDossier, { params: draft.params })).body).toMatchObject({
    status: 404,
    code: 'dossier.deleted',
  })
  const { dossiers } = await owner.must(listMyDossiers)
  expect(dossiers.map(({ id }) => id)).not.toContain(draft.id)
  const submitted = await aSubmittedDossier(owner)
  expect((await owner.ask(deleteDraft, { params: submitted.params })).body).toMatchObject({
    status: 409,
    code: 'dossier.notDraft',
  })
})
