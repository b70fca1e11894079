import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listLists, putList } from '../../schemas/api/lists'
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

describe('lists beside a shipped procedure', () => {
  const trade = { id: 'trade', type: 'choice', label: 'Métier', options: { from: 'metiers' } } as const

  async function withList(...lines: readonly string[]) {
    const directory = aDirectory()
    mkdirSync(join(directory, `${id}.lists`))
    const write = (...changed: readonly string[]) =>
      writeFileSync(join(directory, `${id}.lists`, 'metiers.csv'), ['code;libellé', ...changed].join('\n'))
    write(...lines)
    writeFileSync(join(directory, `${id}.json`), JSON.stringify(aProcedure({ fields: [trade] })))
    const app = await startApp({ procedures: directory })
    const author = await app.someone('administrator')
    const counts = async () =>
      (await author.must(listLists)).lists.map((list) => `${list.name} ${list.lines}`)
    return { app, author, write, counts }
  }

  test('come in with it, and follow its file', async () => {
    const { app, author, write, counts } = await withList('a;A')
    expect(await counts()).toEqual(['metiers 1'])
    expect((await author.must(listOpenProcedures)).procedures.map((each) => each.id)).toEqual([id])
    write('a;A', 'b;B')
    await app.restart()
    expect(await counts()).toEqual(['metiers 2'])
  })

  test('are left alone once an administrator has put another', async () => {
    const { app, author, write, counts } = await withList('a;A')
    const body = { source: 'code;libellé\na;A\nb;B\nc;C' }
    await author.must(putList, { params: { list: 'metiers' }, body })
    write('a;A', 'b;B')
    await app.restart()
    expect(await counts()).toEqual(['metiers 3'])
  })

  test('with faults are left out, and the procedure with them', async () => {
    const { app, author, counts } = await withList('à;A')
    expect(await counts()).toEqual([])
    expect((await author.must(listOpenProcedures)).procedures).toEqual([])
    expect(app.log()).toContain('shipped list refused')
  })
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
