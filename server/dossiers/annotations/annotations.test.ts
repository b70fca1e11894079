import { v7 as uuid } from 'uuid'
import { readDossier, readVersion } from '../../../schemas/api/dossiers'
import * as api from '../../../schemas/api/instruction'
import { aSubmittedDossier, proceduresIn, smallProcedure } from '../../../tests/support/builders/dossiers'
import { askFor, seenBy } from '../../../tests/support/builders/transitions'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'

const annotated = {
  ...smallProcedure,
  annotations: [
    { id: 'checked', type: 'yesNo', label: 'Pièces vérifiées', when: { notice: false } },
    { id: 'granted', type: 'money', label: 'Montant accordé', max: 1000, when: { checked: true } },
    { id: 'remark', type: 'text', label: 'Remarque', optional: true },
  ],
} as const

let app: RunningApp
let owner: Person
let agent: Person
beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(annotated) })
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
})
beforeEach(() => forgetAttempts(app))

async function aDossier() {
  const { id } = await aSubmittedDossier(owner)
  const params = { dossier: id }
  return {
    id,
    params,
    read: () => agent.must(api.readAnnotations, { params }),
    save: (basedOn: number, changes: Readonly<Record<string, unknown>>, saveId = uuid()) =>
      agent.ask(api.saveAnnotations, { params, body: { basedOn, saveId, changes: { ...changes } } }),
  }
}

test('agents note down beside the answers, and the owner’s dossier holds nothing of it', async () => {
  const dossier = await aDossier()
  expect(await dossier.read()).toEqual({ number: 0, answers: {}, savedAt: null })
  expect((await dossier.save(0, { checked: true })).body).toMatchObject({ number: 1 })
  expect((await dossier.save(1, { granted: '12.50' })).body).toMatchObject({ number: 2 })
  expect((await dossier.read()).answers).toEqual({ checked: true, granted: '12.50' })
  const seen = JSON.stringify([
    await owner.must(readDossier, { params: dossier.params }),
    await owner.must(readVersion, { params: { ...dossier.params, version: 1 } }),
  ])
  // The definition names the question; nothing names its answer.
  expect(seen).not.toContain('12.50')
  expect((await owner.ask(api.readAnnotations, { params: dossier.params })).status).toBe(403)
})

test('the same save is one save; a stale one is told with what stands', async () => {
  const dossier = await aDossier()
  const saveId = uuid()
  const replies = await Promise.all([1, 2, 3].map(() => dossier.save(0, { remark: 'Vu' }, saveId)))
  expect(replies.map(({ status, body }) => [status, body.number])).toEqual(Array(3).fill([200, 1]))
  expect(await dossier.save(0, { remark: 'Autre' })).toMatchObject({
    status: 409,
    body: { code: 'dossier.annotatedElsewhere', draft: { number: 1, answers: { remark: 'Vu' } } },
  })
})

test.each([
  ['an answer of the citizen’s', { story: 'À ma façon' }],
  ['a name of objects', { constructor: 'x' }],
  ['another shape', { checked: 'oui' }],
  ['a NUL', { remark: 'a\u0000' }],
])('%s is refused whole', async (_, wrong) => {
  const dossier = await aDossier()
  expect((await dossier.save(0, { remark: 'Vu', ...wrong })).status).toBe(422)
  expect((await dossier.read()).number).toBe(0)
})

test('one decides once what is required is noted down, and right', async () => {
  const dossier = await aDossier()
  await askFor.takeIntoInstruction(agent, dossier.id, await seenBy(owner, dossier.id))
  const seen = await seenBy(owner, dossier.id)
  const missing = async () => {
    const { status, body } = await askFor.accept(agent, dossier.id, seen)
    return [status, body]
  }
  expect(await missing()).toMatchObject([
    422,
    { code: 'dossier.annotationsMissing', problems: [{ at: 'checked', message: expect.any(String) }] },
  ])
  await dossier.save(0, { checked: true, granted: '2000.00' })
  expect(await missing()).toMatchObject([422, { problems: [{ at: 'granted' }] }])
  await dossier.save(1, { checked: false })
  expect((await missing())[0]).toBe(201)
})

test('a decision and a note at once: what was decided upon was complete', async () => {
  for (let round = 0; round < 10; round++) {
    await forgetAttempts(app)
    const dossier = await aDossier()
    await dossier.save(0, { checked: false })
    await askFor.takeIntoInstruction(agent, dossier.id, await seenBy(owner, dossier.id))
    const seen = await seenBy(owner, dossier.id)
    const [decided, saved] = await Promise.all([
      askFor.accept(agent, dossier.id, seen),
      dossier.save(1, { checked: null }),
    ])
    // Either the decision was refused, or the note came after it and was.
    expect([201, 409, 422]).toContain(decided.status)
    expect(saved.status).toBe(decided.status === 201 ? 409 : 200)
    const { events } = await owner.must(readDossier, { params: dossier.params })
    expect(events.at(-1)?.kind).toBe(decided.status === 201 ? 'accept' : 'takeIntoInstruction')
  }
})

test('what a decision was taken with stays as it was, until the instruction is reopened', async () => {
  const dossier = await aDossier()
  await dossier.save(0, { checked: false })
  const saveId = uuid()
  expect((await dossier.save(1, { remark: 'Vu' }, saveId)).status).toBe(200)
  for (const name of ['takeIntoInstruction', 'refuse'] as const)
    expect((await askFor[name](agent, dossier.id, await seenBy(owner, dossier.id))).status).toBe(201)
  const late = { status: 409, body: { code: 'dossier.annotationsClosed' } }
  expect(await dossier.save(2, { remark: 'Autre' })).toMatchObject(late)
  // Stale or not, it is too late; what was saved before is answered as it was.
  expect(await dossier.save(0, { remark: 'Autre' })).toMatchObject(late)
  expect((await dossier.save(1, { remark: 'Vu' }, saveId)).body).toMatchObject({ number: 2 })
  expect((await dossier.read()).answers).toEqual({ checked: false, remark: 'Vu' })
  await askFor.reopenInstruction(agent, dossier.id, await seenBy(owner, dossier.id))
  expect((await dossier.save(2, { remark: 'Autre' })).body).toMatchObject({ number: 3 })
})
