import { v7 as uuid } from 'uuid'
import { readDossier, uploadFile } from '../../schemas/api/dossiers'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
let owner: Person
let other: Person

beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  other = await app.someone('citizen')
})
beforeEach(() => forgetAttempts(app))

test('everything that is missing or wrong is told at once, worded, and nothing is kept', async () => {
  const draft = await aDraft(owner)
  const row = uuid()
  await draft.save({ notice: true, noticeDays: { unreadable: 'deux' }, headcount: -1, incidents: [row] })
  const reply = await draft.submit()
  expect(reply.status).toBe(422)
  expect(reply.body).toMatchObject({ code: 'dossier.incomplete' })
  const problems = problemsIn(reply.body)
  expect(problems.map(({ at }) => at)).toEqual(['headcount', 'noticeDays', `incidents/${row}/amount`])
  for (const { message } of problems) expect(message).toMatch(/^\p{Lu}.{5,}[.»)]$/u)
  expect((await owner.must(readDossier, { params: draft.params })).versions).toEqual([])
})

test('whoever is not entitled is told so in the author’s words', async () => {
  const draft = await aDraft(owner)
  await draft.save({ notice: false, headcount: 251 })
  const reply = await draft.submit()
  expect(reply.status).toBe(422)
  expect(reply.body).toMatchObject({ code: 'dossier.ineligible' })
  expect(problemsIn(reply.body)).toMatchObject([
    { at: 'headcount', message: 'Réservé aux petites entreprises.' },
  ])
})

describe('a file in an answer is the server’s own row, word for word', () => {
  const upload = (person: Person, dossier: string, name = 'devis.pdf') =>
    person.upload(uploadFile, { dossier }, name, sampleFiles.pdf, 'application/pdf')

  test('as it is, it is submitted', async () => {
    const draft = await aDraft(owner)
    const file = (await upload(owner, draft.id)).body
    await draft.save({ notice: false, proof: [file] })
    expect((await draft.submit()).status).toBe(201)
  })

  test.each([
    ['another name', { name: 'autre.pdf' }],
    ['another size', { size: 1 }],
    ['another fingerprint', { sha256: '0'.repeat(64) }],
    ['another type', { mediaType: 'image/png' }],
    ['an id that is nobody’s', { fileId: '0197c0de-5a1e-7f00-8000-00000000c0de' }],
  ])('with %s it is refused', async (_, lie) => {
    const draft = await aDraft(owner)
    const file = (await upload(owner, draft.id)).body
    await draft.save({ notice: false, proof: [{ ...file, ...lie }] })
    const reply = await draft.submit()
    expect(reply.status).toBe(422)
    expect(problemsIn(reply.body)).toMatchObject([{ at: 'proof', code: 'file.notKept' }])
  })

  test('of another dossier it is refused', async () => {
    const theirs = await aDraft(other)
    const file = (await upload(other, theirs.id)).body
    const draft = await aDraft(owner)
    await draft.save({ notice: false, proof: [file] })
    expect((await draft.submit()).status).toBe(422)
  })
})

type Told = { readonly at: string; readonly code: string; readonly message: string }

function problemsIn(body: object): readonly Told[] {
  if (!('problems' in body) || !Array.isArray(body.problems)) throw new Error('No problems are told.')
  return body.problems
}
