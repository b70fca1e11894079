import { v7 as uuid } from 'uuid'
import {
  downloadDraftPdf,
  listMyDossiers,
  saveDraft,
  startDossier,
  submitDossier,
} from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import {
  aDraft,
  aSubmittedDossier,
  proceduresIn,
  smallProcedure,
} from '../../tests/support/builders/dossiers'
import { fixedClock } from '../../tests/support/clock'
import { pdfTextOf } from '../../tests/support/pdfText'
import { startApp } from '../../tests/support/startApp'

test('a closed procedure takes no first submission; what was typed stays, and a submitted dossier may be corrected', async () => {
  const app = await startApp({ procedures: proceduresIn(smallProcedure) })
  const owner = await app.someone('citizen')
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  const before = await aSubmittedDossier(owner)
  const { database } = app.installation()
  const set = (state: string) => database.write((tx) => tx.updateTable('procedures').set({ state }).execute())

  await set('closed')
  expect((await draft.submit()).body).toMatchObject({ status: 409, code: 'procedure.closed' })
  const begun = await owner.ask(startDossier, { body: { procedureId: smallProcedure.id } })
  expect(begun.body).toMatchObject({ status: 409, code: 'procedure.notOpen' })
  const late = { basedOn: 1, saveId: uuid(), changes: { story: 'Trop tard' } }
  expect(await owner.ask(saveDraft, { params: draft.params, body: late })).toMatchObject({
    status: 409,
    body: { code: 'procedure.closed' },
  })
  expect((await draft.read()).answers).toEqual({ notice: false })
  const text = await pdfTextOf(await owner.download(downloadDraftPdf, { params: draft.params }))
  expect(text).toMatch(/Avez-vous été prévenu \?\s+Non/)
  const mine = await owner.must(listMyDossiers)
  expect(mine.dossiers.map(({ id, closed }) => [id === draft.id, closed])).toEqual([
    [false, undefined],
    [true, true],
  ])
  await before.save({ story: 'Corrigé' })
  expect((await before.submit()).body).toMatchObject({ version: { version: 2 } })

  await set('open')
  expect((await owner.ask(saveDraft, { params: draft.params, body: late })).status).toBe(200)
  const resumed = { params: draft.params, body: { number: 2 } }
  expect((await owner.ask(submitDossier, resumed)).status).toBe(201)
})

test('dates set by the definition count from midnight to midnight in its time zone', async () => {
  const dated = { ...smallProcedure, opens: '2026-11-01', closes: '2026-11-30' }
  const clock = fixedClock('2026-11-30T22:59:00.000Z')
  const app = await startApp({ clock, procedures: proceduresIn(dated) })
  const owner = await app.someone('citizen')
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  clock.set('2026-11-30T23:00:00.000Z')
  expect((await draft.submit()).body).toMatchObject({ status: 409, code: 'procedure.closed' })
  clock.set('2026-11-30T22:59:59.999Z')
  expect((await draft.submit()).status).toBe(201)
})

test('the dates are those published last, for drafts begun before too', async () => {
  const dated = { ...smallProcedure, opens: '2026-11-01', closes: '2026-11-30' }
  const clock = fixedClock('2026-11-30T12:00:00.000Z')
  const app = await startApp({ clock, procedures: proceduresIn(dated) })
  const owner = await app.someone('citizen')
  const administrator = await app.someone('administrator')
  const draft = await aDraft(owner)
  clock.set('2026-11-30T23:30:00.000Z')
  expect((await draft.submit()).body).toMatchObject({ code: 'procedure.closed' })
  const source = JSON.stringify({ ...dated, closes: '2026-12-31' })
  const { revision } = await administrator.must(uploadDefinition, { body: { source } })
  await administrator.must(publishRevision, { params: { procedure: dated.id, revision } })
  await draft.save({ notice: false })
  expect((await draft.submit()).status).toBe(201)
})
