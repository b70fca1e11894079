import { readDossier } from '../../schemas/api/dossiers'
import { moveDraft, readMove } from '../../schemas/api/moves'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { rowId } from '../../tests/support/builders/forms'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { unusedAmong } from '../files/unusedFiles'

let app: RunningApp
let owner: Person
beforeEach(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
})

const [section] = smallProcedure.sections
/** The next revision: a question less, one more, one that was in words is a number of days, the rest as it was. */
const next = {
  ...smallProcedure,
  sections: [
    {
      ...section,
      fields: [
        { id: 'since', type: 'date', label: 'Depuis quand ?' },
        ...section.fields.flatMap((field): readonly object[] => {
          if (field.id === 'story' || field.id === 'proof') return []
          return field.id === 'headcount' ? [{ ...field, type: 'text' }] : [field]
        }),
      ],
    },
  ],
  eligibility: [],
}

async function publish(definition: object): Promise<number> {
  const author = await app.someone('administrator')
  const body = { source: JSON.stringify(definition) }
  const { procedureId: procedure, revision } = await author.must(uploadDefinition, { body })
  await author.must(publishRevision, { params: { procedure, revision } })
  return revision
}

const answered = {
  ...{ notice: true, noticeDays: 3, headcount: 12, story: 'Tout a disparu.' },
  [`incidents/${rowId(1)}/amount`]: '10.00',
}

test('a draft on the newest revision is offered no other', async () => {
  const draft = await aDraft(owner)
  expect(await owner.must(readMove, { params: draft.params })).toEqual({ newer: null, aside: [] })
  const refused = await owner.ask(moveDraft, { params: draft.params, body: { number: 0, revision: 1 } })
  expect([refused.status, refused.body]).toEqual([
    409,
    expect.objectContaining({ code: 'dossier.otherRevision' }),
  ])
})

test('a newer revision is offered with what it changes, and nothing changes by itself', async () => {
  const draft = await aDraft(owner)
  await draft.save(answered)
  const revision = await publish(next)
  const { newer } = await owner.must(readMove, { params: draft.params })
  expect(newer).toMatchObject({ revision, number: 1 })
  expect(newer?.report).toEqual({
    kept: 3,
    aside: [
      {
        at: 'story',
        question: 'Que s’est-il passé ?',
        before: 'Tout a disparu.',
        why: 'Cette question n’est plus posée.',
      },
    ],
    converted: [{ at: 'headcount', question: 'Combien de salariés ?', before: '12', after: '12' }],
    unasked: [],
    asked: [{ at: 'since', question: 'Depuis quand ?', required: true }],
    refused: [],
    recomputed: [],
  })
  expect(await owner.must(readDossier, { params: draft.params })).toMatchObject({
    revision: 1,
    newer: revision,
  })
  expect((await draft.read()).answers).toMatchObject({ story: 'Tout a disparu.', headcount: 12 })
  expect((await draft.submit()).status).toBe(201)
})

test('moving is a save: the next number, the answers that have a place, the others kept aside', async () => {
  const draft = await aDraft(owner)
  await draft.save(answered)
  const revision = await publish(next)
  const call = { params: draft.params, body: { number: 1, revision } }
  expect(await owner.must(moveDraft, call)).toEqual({ number: 2, revision })
  expect(await owner.must(moveDraft, call)).toEqual({ number: 2, revision })
  const moved = await draft.read()
  expect(moved).toMatchObject({ number: 2 })
  expect(moved.answers).toEqual({
    ...{ notice: true, noticeDays: 3, headcount: '12' },
    incidents: [{ rowId: rowId(1), answers: { amount: '10.00' } }],
  })
  const {
    dossier,
    events,
    revision: now,
    newer,
    aside,
  } = await owner.must(readDossier, { params: draft.params })
  expect([newer, aside]).toEqual([undefined, 1])
  expect([dossier.number, now, events.map(({ kind }) => kind)]).toEqual([
    draft.number,
    revision,
    ['start', 'move'],
  ])
  expect(await owner.must(readMove, { params: draft.params })).toMatchObject({
    newer: null,
    aside: [{ at: 'story', before: 'Tout a disparu.' }],
  })
  const { database } = app.installation()
  const [kept] = await database.read.selectFrom('draftMoves').selectAll().execute()
  expect(JSON.parse(kept?.answers ?? '')).toMatchObject({ story: 'Tout a disparu.', headcount: 12 })
})

test('a draft that changed meanwhile is not moved, nor to a revision that is the newest no more', async () => {
  const draft = await aDraft(owner)
  await draft.save(answered)
  const shown = await publish(next)
  await draft.save({ noticeDays: 4 })
  const stale = await owner.ask(moveDraft, { params: draft.params, body: { number: 1, revision: shown } })
  expect([stale.status, stale.body]).toEqual([
    409,
    expect.objectContaining({
      code: 'dossier.changedElsewhere',
      draft: expect.objectContaining({ number: 2 }),
    }),
  ])
  await publish({ ...next, title: 'Encore' })
  const late = await owner.ask(moveDraft, { params: draft.params, body: { number: 2, revision: shown } })
  expect([late.status, late.body]).toEqual([409, expect.objectContaining({ code: 'dossier.otherRevision' })])
  expect((await draft.read()).number).toBe(2)
})

test('a dossier that was submitted keeps its revision', async () => {
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  await draft.submit()
  const revision = await publish(next)
  expect(await owner.must(readMove, { params: draft.params })).toEqual({ newer: null, aside: [] })
  const refused = await owner.ask(moveDraft, { params: draft.params, body: { number: 1, revision } })
  expect([refused.status, refused.body]).toEqual([409, expect.objectContaining({ code: 'dossier.notDraft' })])
})

test('a file kept aside is still there', async () => {
  const draft = await aDraft(owner)
  const { database } = app.installation()
  const file = {
    ...{ id: rowId(9), dossierId: draft.id, sha256: 'a'.repeat(64), name: 'preuve.pdf' },
    ...{ size: sampleFiles.pdf.length, mediaType: 'application/pdf' },
    ...{ uploadedBy: owner.accountId, createdAt: '2026-01-01T00:00:00.000Z' },
  }
  await database.write((tx) => tx.insertInto('files').values(file).execute())
  const { id: fileId, name, size, sha256, mediaType } = file
  await draft.save({ proof: [{ fileId, name, size, sha256, mediaType }] })
  const revision = await publish(next)
  await owner.must(moveDraft, { params: draft.params, body: { number: 1, revision } })
  expect((await draft.read()).answers).toEqual({})
  expect(await unusedAmong(database.read, [fileId])).toEqual([])
})
