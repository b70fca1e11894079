import { listSubmittedDossiers, readDossier } from '../../schemas/api/dossiers'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

const routed = {
  ...smallProcedure,
  groups: [
    { id: 'warned', label: { fr: 'Prévenus', en: 'Warned' }, when: { noticeDays: { atLeast: 1 } } },
    { id: 'desk', label: 'Guichet' },
  ],
}
let app: RunningApp
let owner: Person
let agent: Person

beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(routed) })
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
})

async function submitted(changes: object) {
  const draft = await aDraft(owner)
  await draft.save({ ...changes })
  const { status } = await draft.submit()
  expect(status).toBe(201)
  return draft
}

test('a dossier goes to its group when it is submitted; the list and the dossier say which', async () => {
  const draft = await aDraft(owner)
  expect(draft.group).toBeNull()
  const warned = await submitted({ notice: true, noticeDays: 3 })
  const other = await submitted({ notice: false, noticeDays: 3 })
  const { dossiers } = await agent.must(listSubmittedDossiers, { query: {} })
  expect(new Map(dossiers.map(({ id, group }) => [id, group]))).toEqual(
    new Map([
      [warned.id, 'Prévenus'],
      [other.id, 'Guichet'],
    ]),
  )
  expect((await agent.must(readDossier, { params: warned.params })).dossier.group).toBe('Prévenus')
})

test('submitted anew with other answers, it goes to another group', async () => {
  const draft = await submitted({ notice: true, noticeDays: 3 })
  await draft.save({ notice: false })
  await draft.submit()
  expect((await agent.must(readDossier, { params: draft.params })).dossier.group).toBe('Guichet')
})
