import { compareRevisions, publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
let author: Person
beforeEach(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  author = await app.someone('administrator')
})

const [section] = smallProcedure.sections
const withoutStory = {
  ...smallProcedure,
  sections: [{ ...section, fields: section.fields.filter(({ id }) => id !== 'story') }],
}

async function upload(definition: object) {
  const body = { source: JSON.stringify(definition) }
  const { procedureId: procedure, revision } = await author.must(uploadDefinition, { body })
  return { procedure, revision }
}

test('a draft revision is compared with the published one, and tried on the drafts begun there', async () => {
  const owner = await app.someone('citizen')
  await (await aDraft(owner)).save({ story: 'Tout a disparu.' })
  await aDraft(owner)
  const deleted = await aDraft(owner)
  await app
    .installation()
    .database.write((tx) =>
      tx.updateTable('dossiers').set({ deletedAt: 'x' }).where('id', '=', deleted.id).execute(),
    )
  const params = await upload(withoutStory)
  expect(await author.must(compareRevisions, { params, query: {} })).toEqual({
    with: 1,
    changes: [
      {
        at: '/sections/0/fields/3',
        impact: 'losesAnswers',
        subject: 'Que s’est-il passé ? (Le problème)',
        what: 'Question retirée',
        why: expect.stringContaining('mises de côté'),
      },
    ],
    drafts: { total: 2, read: 2, touched: 1, losing: 1 },
  })
})

test('a draft is tried with what is known of its own answers: a line that its list has no more counts as absent', async () => {
  const definition = (...more: readonly object[]) => ({
    ...smallProcedure,
    id: 'communes',
    eligibility: [],
    sections: [
      {
        ...section,
        fields: [
          { id: 'town', type: 'choice', label: 'Quelle commune ?', options: { from: 'communes' } },
          ...more,
        ],
      },
    ],
  })
  const first = await upload(definition())
  await author.must(publishRevision, { params: first })
  const owner = await app.someone('citizen')
  for (const town of ['67482', '67999']) await (await aDraft(owner, 'communes')).save({ town })
  const params = await upload(
    definition({ id: 'place', type: 'text', label: 'Quel lieu ?', when: { town: { isEmpty: true } } }),
  )
  const { drafts } = await author.must(compareRevisions, { params, query: {} })
  expect(drafts).toEqual({ total: 2, read: 2, touched: 1, losing: 0 })
})

test('any two revisions are compared, in either direction', async () => {
  const first = await upload(withoutStory)
  await author.must(publishRevision, { params: first })
  const second = await upload({ ...withoutStory, service: 'Autre service' })
  const { changes } = await author.must(compareRevisions, { params: second, query: { with: 1 } })
  expect(changes.map(({ what }) => what)).toEqual(['Texte changé\u00a0: service', 'Question retirée'])
  const back = await author.must(compareRevisions, {
    params: { ...second, revision: 1 },
    query: { with: second.revision },
  })
  expect(back.changes.map(({ impact }) => impact)).toEqual(['harmless', 'harmless'])
})

test('a first revision is compared with nothing, and one that does not exist is not found', async () => {
  const params = { procedure: smallProcedure.id, revision: 1 }
  expect(await author.must(compareRevisions, { params, query: {} })).toMatchObject({
    with: null,
    changes: [],
  })
  expect((await author.ask(compareRevisions, { params, query: { with: 9 } })).status).toBe(404)
})
