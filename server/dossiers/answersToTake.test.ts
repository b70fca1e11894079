import { readDraft, startDossier, submitDossier, uploadFile } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { type RunningApp, startApp } from '../../tests/support/startApp'

const [section] = smallProcedure.sections
const agreement = { id: 'agreed', type: 'consent', label: 'Accord', text: 'Je suis d’accord.' }
const day = { id: 'day', type: 'date', label: 'Le jour', max: 'today', optional: true }
const procedure = {
  ...smallProcedure,
  sections: [{ ...section, fields: [...section.fields, agreement, day] }] as const,
}

let app: RunningApp
beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(procedure) })
})

test('a new dossier takes the answers of the last one, without its files and consents, which is told', async () => {
  const owner = await app.someone('citizen')
  const draft = await aDraft(owner)
  const { body: file } = await owner.upload(uploadFile, draft.params, 'a.pdf', sampleFiles.pdf, '')
  const row = '01890a5d-ac96-774b-bcce-b302099a8057'
  await draft.save({
    ...{ notice: true, noticeDays: 3, story: 'Une histoire', proof: [file], agreed: true, day: '2026-01-02' },
    ...{ incidents: [row], [`incidents/${row}/amount`]: '12.50' },
  })
  expect((await draft.submit()).status).toBe(201)
  const body = { procedureId: procedure.id, from: draft.id }
  const { id, number, left, version } = await owner.must(startDossier, { body })
  expect([number === draft.number, version]).toEqual([false, 0])
  expect(left).toEqual([
    { label: 'Accord', why: 'consent' },
    { label: 'Preuve', why: 'file' },
  ])
  const taken = await owner.must(readDraft, { params: { dossier: id } })
  expect(taken).toMatchObject({ number: 1 })
  expect(taken.answers).toEqual({
    ...{ notice: true, noticeDays: 3, story: 'Une histoire', day: '2026-01-02' },
    incidents: [{ rowId: row, answers: { amount: '12.50' } }],
  })
  // It goes on as any other: what is given anew is missing, and nothing else.
  const refused = await owner.ask(submitDossier, { params: { dossier: id }, body: { number: 1 } })
  expect(refused).toMatchObject({ status: 422, body: { problems: [{ at: 'agreed' }] } })
})

test('they move to the revision published since; what has no place or holds no more is told', async () => {
  const owner = await app.someone('citizen')
  const administrator = await app.someone('administrator')
  const draft = await aDraft(owner)
  await draft.save({ notice: false, story: 'Une histoire', headcount: 200, agreed: true })
  expect((await draft.submit()).status).toBe(201)
  const fields: readonly object[] = [
    { ...section.fields[0], max: 100 },
    ...procedure.sections[0].fields.filter(({ id }) => id !== 'headcount' && id !== 'story'),
  ]
  const source = JSON.stringify({ ...procedure, sections: [{ ...section, fields }] })
  const { revision } = await administrator.must(uploadDefinition, { body: { source } })
  await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
  const body = { procedureId: procedure.id, from: draft.id }
  const { left, id } = await owner.must(startDossier, { body })
  expect(left).toEqual([
    { label: 'Accord', why: 'consent' },
    { label: 'Que s’est-il passé ?', why: 'noPlace' },
    { label: 'Combien de salariés ?', why: 'refused' },
  ])
  const { answers } = await owner.must(readDraft, { params: { dossier: id } })
  expect(answers).toEqual({ notice: false, headcount: 200 })
})

test('of a stranger’s dossier, or of one never submitted, nothing is taken', async () => {
  const [owner, stranger] = [await app.someone('citizen'), await app.someone('citizen')]
  const draft = await aDraft(owner)
  await draft.save({ notice: false, agreed: true })
  const begin = (from: string) => ({ body: { procedureId: procedure.id, from } })
  expect(await owner.ask(startDossier, begin(draft.id))).toMatchObject({
    body: { code: 'dossier.versionNotFound' },
  })
  expect((await draft.submit()).status).toBe(201)
  expect(await stranger.ask(startDossier, begin(draft.id))).toMatchObject({
    status: 404,
    body: { code: 'dossier.notFound' },
  })
  const nobody = await app.anyone()
  const unsigned = { body: { ...begin(draft.id).body, withoutAccount: true } }
  expect((await nobody.ask(startDossier, unsigned)).status).toBe(404)
  expect(nobody.cookie()).toBe('')
})
