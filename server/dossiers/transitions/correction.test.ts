import { v7 as uuid } from 'uuid'
import { readDossier, submitDossier } from '../../../schemas/api/dossiers'
import * as api from '../../../schemas/api/instruction'
import type { CorrectionRequest } from '../../../schemas/instruction'
import { aDraft, proceduresIn, smallProcedure } from '../../../tests/support/builders/dossiers'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'

let app: RunningApp
let owner: Person
let agent: Person
beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
})
beforeEach(() => forgetAttempts(app))

const [first, second] = [uuid(), uuid()]

/** A dossier of two rows that was submitted; `ask` is a correction of these fields. */
async function aDossier() {
  const draft = await aDraft(owner)
  const rows = { [`incidents/${first}/amount`]: '10.00', [`incidents/${second}/amount`]: '20.00' }
  await draft.save({ notice: false, story: 'Récit', ...rows })
  await draft.submit()
  const read = async () => (await owner.must(readDossier, { params: draft.params })).instruction.corrections
  return {
    ...draft,
    corrections: read,
    last: async (): Promise<CorrectionRequest | undefined> => (await read()).at(-1),
    ask: (...fields: readonly { at: string; message?: string }[]) =>
      agent.ask(api.askForCorrection, {
        params: draft.params,
        body: {
          expected: { state: 'submitted', version: 1 },
          reason: 'incorrect',
          message: 'Le montant ne correspond pas à la facture.',
          fields: [...fields],
        },
      }),
    take: (version = 1) =>
      agent.ask(api.takeIntoInstruction, {
        params: draft.params,
        body: { expected: { state: 'submitted', version } },
      }),
  }
}

test('a correction tells its owner what, where and why, in reading order and in their language', async () => {
  const dossier = await aDossier()
  const asked = await dossier.ask(
    { at: `incidents/${second}/amount`, message: 'La facture dit 25.' },
    { at: 'story' },
  )
  expect(asked).toMatchObject({ status: 201, body: { dossier: { state: 'submitted', correcting: true } } })
  expect(await dossier.last()).toMatchObject({
    author: 'Personne 2',
    version: 1,
    reason: 'incorrect',
    message: 'Le montant ne correspond pas à la facture.',
    fields: [
      { at: 'story', section: 'problem', label: 'Que s’est-il passé ?', message: null },
      {
        at: `incidents/${second}/amount`,
        section: 'problem',
        label: expect.stringContaining('Montant'),
        message: 'La facture dit 25.',
      },
    ],
    closedAt: null,
    untouched: [],
  })
})

test.each([
  ['an unknown question', 'nothing'],
  ['a row that is not there', `incidents/${uuid()}/amount`],
  ['a question that was hidden', 'noticeDays'],
  ['a value that is worked out', 'total'],
  ['a name of objects', '__proto__'],
])('%s is no answer to correct', async (_, at) => {
  const dossier = await aDossier()
  expect(await dossier.ask({ at: 'story' }, { at })).toMatchObject({
    status: 422,
    body: { code: 'dossier.unknownAnswer' },
  })
  expect(await dossier.corrections()).toEqual([])
})

test('a second one waits for the first', async () => {
  const dossier = await aDossier()
  await dossier.ask()
  expect(await dossier.ask()).toMatchObject({ status: 409, body: { code: 'dossier.correctionPending' } })
  expect(await dossier.corrections()).toHaveLength(1)
})

test('a new version closes it whatever changed, and says what was not touched', async () => {
  const dossier = await aDossier()
  const fields = ['story', `incidents/${first}/amount`, `incidents/${second}/amount`, 'incidents']
  await dossier.ask(...fields.map((at) => ({ at })))
  // Another order of rows, and one more, touches no answer of theirs.
  await dossier.save({
    incidents: [second, first],
    [`incidents/${second}/amount`]: '25.00',
    notice: true,
    noticeDays: 1,
  })
  expect((await dossier.submit()).body).toMatchObject({ dossier: { version: 2, state: 'submitted' } })
  expect(await dossier.last()).toMatchObject({
    closedBy: 2,
    closedAt: expect.any(String),
    untouched: ['story', `incidents/${first}/amount`],
  })
  expect((await owner.must(readDossier, { params: dossier.params })).dossier.correcting).toBeUndefined()
})

test('a row that is gone is an answer of it touched', async () => {
  const dossier = await aDossier()
  await dossier.ask({ at: `incidents/${first}/amount` }, { at: `incidents/${second}/amount` })
  await dossier.save({ [`incidents/${first}`]: null })
  await dossier.submit()
  expect((await dossier.last())?.untouched).toEqual([`incidents/${second}/amount`])
})

test('nothing changed: it is said, nothing is submitted, and the correction waits', async () => {
  const dossier = await aDossier()
  await dossier.ask({ at: 'story' })
  await dossier.save({ story: 'Autre' })
  const number = await dossier.save({ story: 'Récit' })
  const reply = await owner.ask(submitDossier, { params: dossier.params, body: { number } })
  expect(reply).toMatchObject({ status: 409, body: { code: 'dossier.nothingChanged' } })
  expect((await dossier.last())?.closedAt).toBeNull()
})

test('taken into instruction, it is lifted; what was not submitted is kept, and given back', async () => {
  const dossier = await aDossier()
  await dossier.ask({ at: 'story' })
  await dossier.save({ story: 'Récit commencé' })
  expect((await dossier.take()).status).toBe(201)
  expect(await dossier.last()).toMatchObject({ closedBy: null, closedAt: expect.any(String) })
  await expect(dossier.save({ story: 'Trop tard' })).rejects.toThrow('dossier.taken')
  expect((await dossier.submit()).body).toMatchObject({ code: 'dossier.wrongState' })
  expect((await dossier.read()).answers).toMatchObject({ story: 'Récit commencé' })
  const back = { expected: { state: 'inInstruction', version: 1 } } as const
  await agent.must(api.sendBack, { params: dossier.params, body: back })
  expect((await dossier.submit()).body).toMatchObject({ version: { version: 2 } })
})

test('asked from under instruction, the dossier is its owner’s again', async () => {
  const dossier = await aDossier()
  await dossier.take()
  const { status } = await agent.ask(api.askForCorrection, {
    params: dossier.params,
    body: {
      expected: { state: 'inInstruction', version: 1 },
      reason: 'outdated',
      message: 'L’adresse a changé.',
      fields: [],
    },
  })
  expect(status).toBe(201)
  await dossier.save({ story: 'Nouvelle adresse' })
  expect((await dossier.submit()).body).toMatchObject({ version: { version: 2 } })
  expect(await dossier.last()).toMatchObject({ reason: 'outdated', closedBy: 2, untouched: [] })
})

test.each([
  ['a message of spaces', { message: '  \n ' }],
  ['a message with a NUL', { message: 'a\u0000b' }],
  ['a message with half a surrogate', { message: 'a\ud800' }],
  ['a reason that is none', { reason: 'because' }],
])('%s is refused', async (_, wrong) => {
  const dossier = await aDossier()
  const body = {
    expected: { state: 'submitted', version: 1 },
    reason: 'incorrect',
    message: 'Ici.',
    fields: [],
    ...wrong,
  }
  const reply = await agent.send(api.askForCorrection, dossier.params, JSON.stringify(body))
  expect(reply.status).toBe(422)
  expect(await dossier.corrections()).toEqual([])
})
