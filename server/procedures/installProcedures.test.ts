import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  listAuthoredProcedures,
  listOpenProcedures,
  publishRevision,
  uploadDefinition,
} from '../../schemas/api/procedures'
import { aProcedure } from '../../tests/support/builders/forms'
import { aDirectory } from '../../tests/support/directories'
import { startApp } from '../../tests/support/startApp'

const id = 'a-procedure'
const answered = { name: 'x', today: '2026-03-12', answers: { question: 'y' }, errors: [], eligible: true }

async function withShipped(title: string) {
  const directory = aDirectory()
  const ship = (changed: string) =>
    writeFileSync(join(directory, `${id}.json`), JSON.stringify(aProcedure({ title: changed })))
  ship(title)
  writeFileSync(join(directory, `${id}.scenarios.json`), JSON.stringify([answered]))
  writeFileSync(join(directory, 'broken.json'), '{')
  const app = await startApp({ procedures: directory })
  const author = await app.someone('administrator')
  const revisions = async () => {
    const { procedures } = await author.must(listAuthoredProcedures)
    return procedures.flatMap((each) =>
      each.revisions.map(({ revision, status }) => `${each.id} ${revision} ${status}`),
    )
  }
  return { app, author, ship, revisions }
}

test('on a new store each shipped procedure is open; a broken file keeps no one from the others', async () => {
  const { app, revisions } = await withShipped('Une')
  expect(await revisions()).toEqual([`${id} 1 published`])
  expect((await (await app.anyone()).must(listOpenProcedures)).procedures).toHaveLength(1)
  expect(app.log()).toContain('shipped procedure refused')
})

test('a restart brings nothing in twice', async () => {
  const { app, revisions } = await withShipped('Une')
  await app.restart()
  expect(await revisions()).toEqual([`${id} 1 published`])
})

test('a file that changed becomes a draft, which the product never publishes by itself', async () => {
  const { app, ship, revisions } = await withShipped('Une')
  ship('Deux')
  await app.restart()
  await app.restart()
  expect(await revisions()).toEqual([`${id} 2 draft`, `${id} 1 published`])
  ship('Trois')
  await app.restart()
  expect(await revisions()).toEqual([`${id} 3 draft`, `${id} 1 published`])
})

test('a draft of an administrator’s is left alone', async () => {
  const { app, author, ship, revisions } = await withShipped('Une')
  const { revision } = await author.must(uploadDefinition, {
    body: { source: JSON.stringify(aProcedure({ title: 'La mienne' })) },
  })
  ship('Deux')
  await app.restart()
  expect(await revisions()).toEqual([`${id} ${revision} draft`, `${id} 1 published`])
  await author.must(publishRevision, { params: { procedure: id, revision } })
  await app.restart()
  expect(await revisions()).toEqual([`${id} 3 draft`, `${id} 2 published`, `${id} 1 superseded`])
})

test('the procedures that the product ships come in whole, without a finding', async () => {
  const app = await startApp()
  const { procedures } = await (await app.anyone()).must(listOpenProcedures)
  expect(procedures.map((each) => each.id)).toContain('consultation-plateformes')
  expect(app.log()).not.toContain('shipped procedure refused')
})

test.each([
  ['production', ['draft']],
  ['development', ['published']],
])('in %s, the witness form comes in %j', async (NODE_ENV, status) => {
  const directory = aDirectory()
  writeFileSync(
    join(directory, 'formulaire-temoin.json'),
    JSON.stringify(aProcedure({ id: 'formulaire-temoin' })),
  )
  const app = await startApp({ procedures: directory, env: { NODE_ENV } })
  const { procedures } = await (await app.someone('administrator')).must(listAuthoredProcedures)
  expect(procedures.flatMap(({ revisions }) => revisions.map((each) => each.status))).toEqual(status)
})
