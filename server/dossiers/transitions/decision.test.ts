import { downloadFile, readDossier } from '../../../schemas/api/dossiers'
import { beginUpload } from '../../../schemas/api/files'
import * as api from '../../../schemas/api/instruction'
import { proceduresIn, smallProcedure } from '../../../tests/support/builders/dossiers'
import { sampleFiles } from '../../../tests/support/builders/sampleFiles'
import { aDossierIn, askFor, seenBy } from '../../../tests/support/builders/transitions'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import { unusedAmong } from '../../files/unusedFiles'

let app: RunningApp
let owner: Person
let agent: Person
let colleague: Person
beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
  colleague = await app.someone('agent')
})
beforeEach(() => forgetAttempts(app))

const decisionsOf = async (dossier: string) =>
  (await owner.must(readDossier, { params: { dossier } })).instruction.decisions

test('a decision says what, why, on which version, and how to contest it', async () => {
  const id = await aDossierIn('refused', owner, agent)
  const [decision, ...others] = await decisionsOf(id)
  expect(others).toEqual([])
  expect(decision).toMatchObject({
    decision: 1,
    version: 1,
    outcome: 'refused',
    reasons: 'Vu les pièces.',
    author: 'Personne 2',
    file: null,
  })
  for (const said of [
    'deux mois',
    'L. 411-1',
    'R. 421-1',
    'R. 421-7',
    'Service des essais',
    'aide@example.fr',
  ])
    expect(decision?.appeal).toContain(said)
})

test('until when it is kept is told from the decision on, to the agents and its owner, and no more once reopened', async () => {
  // The tests' clock stands on 23 November 2026; the form keeps dossiers for six months.
  const id = await aDossierIn('inInstruction', owner, agent)
  const told = async (who: Person) => (await who.must(readDossier, { params: { dossier: id } })).keptUntil
  expect(await told(agent)).toBeUndefined()
  await askFor.accept(agent, id, await seenBy(owner, id))
  expect([await told(agent), await told(owner)]).toEqual(['2027-05-23', '2027-05-23'])
  await askFor.reopenInstruction(agent, id, await seenBy(owner, id))
  expect(await told(agent)).toBeUndefined()
})

test.each(['refused', 'closedWithoutAction'] as const)(
  '%s wants reasons; accepted may go without',
  async (outcome) => {
    const id = await aDossierIn('inInstruction', owner, agent)
    const decide = (as: typeof outcome | 'accepted', reasons: string) =>
      agent.ask(api.decideDossier, {
        params: { dossier: id },
        body: { expected: { state: 'inInstruction', version: 1 }, outcome: as, reasons },
      })
    expect((await decide(outcome, ' \n')).body).toMatchObject({ status: 422, code: 'dossier.noReasons' })
    expect((await decide('accepted', '')).status).toBe(201)
  },
)

test('two agents who decide at once: one decision stands, the other agent is told', async () => {
  for (let round = 0; round < 5; round++) {
    const id = await aDossierIn('inInstruction', owner, agent)
    const seen = await seenBy(owner, id)
    const replies = await Promise.all([askFor.accept(agent, id, seen), askFor.refuse(colleague, id, seen)])
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'dossier.movedOn' })
    const [decision, ...others] = await decisionsOf(id)
    expect(others).toEqual([])
    const won = replies[0]?.status === 201 ? 'accepted' : 'refused'
    const { dossier } = await owner.must(readDossier, { params: { dossier: id } })
    expect([decision?.outcome, dossier.state]).toEqual([won, won])
  }
})

test('what an agent saw must be what is: a version that came meanwhile is told', async () => {
  const id = await aDossierIn('submitted', owner, agent)
  const seen = await seenBy(owner, id)
  await askFor.resubmit(owner, id, seen)
  const reply = await askFor.takeIntoInstruction(agent, id, seen)
  expect(reply).toMatchObject({ status: 409, body: { code: 'dossier.movedOn' } })
})

test('reopened, the former decision stays, and the next one has its own number', async () => {
  const id = await aDossierIn('accepted', owner, agent)
  await askFor.reopenInstruction(colleague, id, await seenBy(owner, id))
  expect((await decisionsOf(id)).map(({ outcome }) => outcome)).toEqual(['accepted'])
  await askFor.refuse(agent, id, await seenBy(owner, id))
  expect((await decisionsOf(id)).map(({ decision, outcome }) => [decision, outcome])).toEqual([
    [1, 'accepted'],
    [2, 'refused'],
  ])
  const { events } = await owner.must(readDossier, { params: { dossier: id } })
  expect(events.slice(-2).map(({ kind, reason }) => [kind, reason])).toEqual([
    ['reopenInstruction', 'Erreur.'],
    ['refuse', 'Vu les pièces.'],
  ])
})

test('a file goes with a decision: the owner opens it from then on, and it is not swept away', async () => {
  const id = await aDossierIn('inInstruction', owner, agent)
  const params = { dossier: id }
  const body = { name: 'arrete.pdf', size: sampleFiles.pdf.length, for: 'message' } as const
  const { uploadId } = await agent.must(beginUpload, { params, body })
  const sent = await fetch(`${app.url}/api/dossiers/${id}/uploads/${uploadId}?from=0`, {
    method: 'PUT',
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/octet-stream',
      cookie: agent.cookie(),
    },
    body: new Uint8Array(sampleFiles.pdf),
  })
  const { fileId }: { fileId: string } = await sent.json()
  const decide = (who: Person, file: string) =>
    who.ask(api.decideDossier, {
      params,
      body: {
        expected: { state: 'inInstruction', version: 1 },
        outcome: 'accepted',
        reasons: '',
        fileId: file,
      },
    })
  expect((await decide(colleague, fileId)).body).toMatchObject({ status: 404, code: 'file.notFound' })
  expect((await decide(agent, fileId)).status).toBe(201)
  expect((await decisionsOf(id)).at(-1)?.file).toMatchObject({ fileId, name: 'arrete.pdf' })
  expect(await owner.download(downloadFile, { params: { ...params, file: fileId } })).toEqual(sampleFiles.pdf)
  expect(await unusedAmong(app.installation().database.read, [fileId])).toEqual([])
})
