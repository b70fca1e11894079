import { v7 as uuid } from 'uuid'
import { readDraft, saveDraft, startDossier } from '../../../schemas/api/dossiers'
import { listLists, putList } from '../../../schemas/api/lists'
import { findInSource, searchSource } from '../../../schemas/api/lookups'
import { publishRevision, uploadDefinition } from '../../../schemas/api/procedures'
import { aProcedure } from '../../../tests/support/builders/forms'
import { aDirectory } from '../../../tests/support/directories'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'

let app: RunningApp
let administrator: Person
let citizen: Person
beforeAll(async () => {
  app = await startApp({ procedures: aDirectory() })
  administrator = await app.someone('administrator')
  citizen = await app.someone('citizen')
})

const put = (list: string, source: string) =>
  administrator.ask(putList, { params: { list }, body: { source } })

async function published(id: string, from: string) {
  const form = aProcedure({
    id,
    fields: [{ id: 'trade', type: 'choice', label: 'Métier', options: { from } }],
  })
  const { procedureId, revision } = await administrator.must(uploadDefinition, {
    body: { source: JSON.stringify(form) },
  })
  await administrator.must(publishRevision, { params: { procedure: procedureId, revision } })
  return { procedure: procedureId, revision }
}

test('a list is brought, counted, and replaced whole; what is asked of it is of today', async () => {
  expect((await put('metiers', 'value,label\nb,Boulanger\nc,Coiffeuse')).status).toBe(200)
  const params = { ...(await published('metiers-demandes', 'metiers')), source: 'list:metiers' }
  const found = async (typed: string) =>
    (await citizen.must(searchSource, { params, body: { typed } })).found.map(({ key }) => key)
  expect([await found(''), await found('COIF'), await found('d')]).toEqual([['b', 'c'], ['c'], []])
  const { id: dossier } = await citizen.must(startDossier, { body: { procedureId: params.procedure } })
  await citizen.must(saveDraft, {
    params: { dossier },
    body: { basedOn: 0, saveId: uuid(), changes: { trade: 'b' } },
  })
  const known = async () => (await citizen.must(readDraft, { params: { dossier } })).facts['list:metiers']?.b
  expect(await known()).toMatchObject({ label: 'Boulanger', source: 'metiers' })
  expect((await put('metiers', 'value;label\nd;Danseur')).status).toBe(200)
  expect([await found(''), await found('d'), await known()]).toEqual([['d'], ['d'], null])
  const { lists, shipped } = await administrator.must(listLists)
  expect(lists).toEqual([expect.objectContaining({ name: 'metiers', lines: 1 })])
  expect(shipped).toContain('communes')
})

test('a list is asked on behalf of the procedures that name it, and of no other', async () => {
  await put('secrete', 'value,label\na,A')
  const params = { ...(await published('sans-liste', 'regions')), source: 'list:secrete' }
  expect((await citizen.ask(searchSource, { params, body: { typed: '' } })).status).toBe(404)
  expect((await citizen.ask(findInSource, { params, body: { key: 'a' } })).status).toBe(404)
})

test('a list with faults is refused whole, with the line of each in words', async () => {
  const { status, body } = await put('fautes', 'value,label\nà,A\nb,B\nb,C')
  expect([status, body]).toMatchObject([
    422,
    {
      problems: [
        { line: 2, message: expect.stringMatching(/«\sà\s»/) },
        { line: 4, message: expect.stringContaining('ligne 3') },
      ],
    },
  ])
  expect((await administrator.must(listLists)).lists.map(({ name }) => name)).not.toContain('fautes')
})

test.each([
  ['communes', 422],
  ['NOM', 404],
  ['ab', 404],
])('the name %s is refused', async (name, status) => {
  expect((await put(name, 'value,label\na,A')).status).toBe(status)
})

test('bytes that are not UTF-8, and more than 12 MB, are refused', async () => {
  expect((await put('grande', `value,label\na,${'x'.repeat(12_000_001)}`)).status).toBe(413)
  const text = JSON.stringify({ source: 'value,label\na,é' })
  const answer = await fetch(`${app.url}/api/administration/lists/latine`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      cookie: administrator.cookie(),
    },
    body: Buffer.from(text, 'latin1'),
  })
  expect(answer.status).toBe(400)
})

test('a definition that names a list nobody brought is refused, with the nearest name', async () => {
  const form = aProcedure({
    id: 'faute',
    fields: [{ id: 'a', type: 'choice', label: 'A', options: { from: 'comunes' } }],
  })
  const { status, body } = await administrator.ask(uploadDefinition, {
    body: { source: JSON.stringify(form) },
  })
  expect([status, body]).toMatchObject([
    422,
    {
      problems: expect.arrayContaining([
        expect.objectContaining({ severity: 'error', message: expect.stringContaining('« communes »') }),
      ]),
    },
  ])
})
