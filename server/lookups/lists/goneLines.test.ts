import { v7 as uuid } from 'uuid'
import type { Answers } from '../../../schemas/answers'
import { readDraft, readVersion, saveDraft, startDossier, submitDossier } from '../../../schemas/api/dossiers'
import { putList } from '../../../schemas/api/lists'
import { publishRevision, uploadDefinition } from '../../../schemas/api/procedures'
import { aProcedure } from '../../../tests/support/builders/forms'
import { aDirectory } from '../../../tests/support/directories'
import { type Person, startApp } from '../../../tests/support/startApp'

const form = aProcedure({
  id: 'metiers-changeants',
  fields: [
    { id: 'trade', type: 'choice', label: 'Métier', options: { from: 'metiers' } },
    { id: 'oven', type: 'yesNo', label: 'Un four ?', when: { trade: 'b' } },
    {
      ...{ id: 'second', type: 'choice', label: 'Un autre ?', options: { from: 'metiers' }, optional: true },
      when: { trade: { isEmpty: true } },
    },
  ],
})

let administrator: Person
let citizen: Person
beforeAll(async () => {
  const app = await startApp({ procedures: aDirectory() })
  administrator = await app.someone('administrator')
  citizen = await app.someone('citizen')
  await put('value,label\nb,Boulanger\nc,Coiffeuse\nd,Danseur')
  const body = { source: JSON.stringify(form) }
  const { procedureId, revision } = await administrator.must(uploadDefinition, { body })
  await administrator.must(publishRevision, { params: { procedure: procedureId, revision } })
})

const put = (source: string) => administrator.must(putList, { params: { list: 'metiers' }, body: { source } })

async function begun(changes: Answers): Promise<string> {
  const { id: dossier } = await citizen.must(startDossier, { body: { procedureId: form.id } })
  await citizen.must(saveDraft, { params: { dossier }, body: { basedOn: 0, saveId: uuid(), changes } })
  return dossier
}

test('a replaced list is told to drafts, and leaves what was submitted as it was', async () => {
  const submitted = await begun({ trade: 'b', oven: true })
  await citizen.must(submitDossier, { params: { dossier: submitted }, body: { number: 1 } })
  const draft = await begun({ trade: 'b', oven: true, second: 'b' })
  await put('value,label\nc,Coiffure\nd,Danseur')

  const { facts } = await citizen.must(readDraft, { params: { dossier: draft } })
  expect(facts).toEqual({ 'list:metiers': { b: null } })
  const submit = (number: number) =>
    citizen.ask(submitDossier, { params: { dossier: draft }, body: { number } })
  const refused = await submit(1)
  expect([refused.status, refused.body]).toMatchObject([
    422,
    { problems: [{ at: 'trade', code: 'choice.gone', message: expect.stringContaining('plus proposée') }] },
  ])

  const version = await citizen.must(readVersion, { params: { dossier: submitted, version: 1 } })
  expect(version.answers).toEqual({ trade: 'b', oven: true })
  expect(version.facts).toMatchObject({ 'list:metiers': { b: { label: 'Boulanger' } } })

  const changes = { trade: 'c' }
  const params = { dossier: draft }
  await citizen.must(saveDraft, { params, body: { basedOn: 1, saveId: uuid(), changes } })
  expect((await submit(2)).status).toBeLessThan(300)
  const chosen = await citizen.must(readVersion, { params: { dossier: draft, version: 1 } })
  expect(chosen.answers).toEqual({ trade: 'c' })
  expect(chosen.facts).toMatchObject({ 'list:metiers': { c: { label: 'Coiffure' } } })
})

test('what is asked because a line is gone is looked up too', async () => {
  await put('value,label\nb,Boulanger\nc,Coiffeuse')
  const dossier = await begun({ trade: 'b', second: 'c' })
  await put('value,label\nc,Coiffeuse')
  const { facts } = await citizen.must(readDraft, { params: { dossier } })
  expect(facts).toMatchObject({ 'list:metiers': { b: null, c: { label: 'Coiffeuse' } } })
})
