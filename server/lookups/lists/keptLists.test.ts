import { v7 as uuid } from 'uuid'
import type { Field } from '../../../forms/fields'
import type { Answers } from '../../../schemas/answers'
import { saveDraft, startDossier } from '../../../schemas/api/dossiers'
import {
  compareList,
  deleteList,
  downloadList,
  listLists,
  putList,
  readList,
} from '../../../schemas/api/lists'
import { publishRevision, uploadDefinition } from '../../../schemas/api/procedures'
import { aProcedure } from '../../../tests/support/builders/forms'
import { aDirectory } from '../../../tests/support/directories'
import { type Person, startApp } from '../../../tests/support/startApp'

let author: Person
let citizen: Person
beforeAll(async () => {
  const app = await startApp({ procedures: aDirectory() })
  author = await app.someone('administrator')
  citizen = await app.someone('citizen')
})

const at = (list: string) => ({ params: { list } })
const put = (list: string, source: string) => author.must(putList, { ...at(list), body: { source } })

async function uploaded(id: string, ...fields: readonly Field[]) {
  const source = JSON.stringify(aProcedure({ id, title: `Démarche ${id}`, fields }))
  const { revision } = await author.must(uploadDefinition, { body: { source } })
  return { params: { procedure: id, revision } }
}

async function drafted(procedureId: string, changes: Answers) {
  const { id: dossier } = await citizen.must(startDossier, { body: { procedureId } })
  await citizen.must(saveDraft, { params: { dossier }, body: { basedOn: 0, saveId: uuid(), changes } })
}

const tradeOf = (from: string): Field => ({ id: 'trade', type: 'choice', label: 'Métier', options: { from } })
const use = (id: string, revision: number, status: string, drafts = 0) => ({
  ...{ procedureId: id, title: `Démarche ${id}`, revision, status, drafts },
})

test('a list says its columns, its first lines and what takes answers from it', async () => {
  const lines = Array.from({ length: 12 }, (_, number) => `c${number};Métier ${number};${number}`)
  await put('decrite', ['code;libellé;précision', ...lines].join('\n'))
  expect((await author.must(readList, at('decrite'))).list.uses).toEqual([])
  await author.must(publishRevision, await uploaded('decrite-a', tradeOf('decrite')))
  await drafted('decrite-a', { trade: 'c1' })
  await uploaded('decrite-b', { id: 'school', type: 'reference', label: 'École', from: 'decrite' })
  const { list, first } = await author.must(readList, at('decrite'))
  expect(list).toMatchObject({ lines: 12, columns: ['value', 'label', 'detail'], shipped: false })
  expect(list.uses).toEqual([use('decrite-a', 1, 'published', 1), use('decrite-b', 1, 'draft')])
  expect([first.length, first[0]]).toEqual([10, { value: 'c0', label: 'Métier 0', detail: '0' }])
  expect((await author.must(listLists)).lists).toContainEqual(list)
})

test('a list is downloaded as it was sent', async () => {
  const source = '\ufeffcode;libellé\r\na;Été\r\n'
  await put('rendue', source)
  expect((await author.download(downloadList, at('rendue'))).toString()).toBe(source)
})

test('a list is taken away once nothing that people may meet takes answers from it', async () => {
  await put('retiree', 'code;libellé\na;A')
  const first = await uploaded('retrait', tradeOf('retiree'))
  expect(await author.ask(deleteList, at('retiree'))).toMatchObject({
    status: 409,
    body: { code: 'list.used' },
  })
  await author.must(publishRevision, first)
  await drafted('retrait', { trade: 'a' })
  const next = await uploaded('retrait', { id: 'why', type: 'text', label: 'Pourquoi' })
  await author.must(publishRevision, next)
  // Somebody is still writing on the former revision.
  expect((await author.ask(deleteList, at('retiree'))).status).toBe(409)
  await put('libre', 'code;libellé\na;A')
  expect((await author.ask(deleteList, at('libre'))).status).toBe(204)
  for (const gone of [readList, deleteList])
    expect(await author.ask(gone, at('libre'))).toMatchObject({
      status: 404,
      body: { code: 'list.notFound' },
    })
})

test('what a file would change is said before, and nothing is kept', async () => {
  await put('changee', 'code;libellé\na;A\nb;B\nc;C\nd;D')
  const oven: Field = { id: 'oven', type: 'yesNo', label: 'Un four ?', when: { trade: ['b', 'd'] } }
  await author.must(publishRevision, await uploaded('changement', tradeOf('changee'), oven))
  for (const trade of ['a', 'b', 'b', 'c']) await drafted('changement', { trade })
  const body = { source: 'code;libellé\nc;Cé\nd;D\ne;E' }
  const compared = await author.must(compareList, { ...at('changee'), body })
  const { drafts: _, ...naming } = use('changement', 1, 'published')
  expect(compared).toMatchObject({
    ...{ lines: 3, before: 4, added: 1, reworded: 1, removed: 2, columns: ['value', 'label'] },
    gone: [
      { value: 'b', label: 'B', drafts: 2, namedBy: [naming] },
      { value: 'a', label: 'A', drafts: 1, namedBy: [] },
    ],
    drafts: { total: 4, read: 4, touched: 3 },
  })
  expect((await author.must(readList, at('changee'))).list.lines).toBe(4)
})

test('a file for a list that is not there yet is read the same way, its faults too', async () => {
  const compare = (source: string) => author.ask(compareList, { ...at('a-venir'), body: { source } })
  const right = await compare('code;libellé\na;A')
  expect(right).toMatchObject({ status: 200, body: { before: null, added: 1, removed: 0, gone: [] } })
  expect(await compare('code;libellé\nà;A')).toMatchObject({ status: 422, body: { code: 'list.invalid' } })
})
