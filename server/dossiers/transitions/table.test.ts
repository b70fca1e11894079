import { type DossierTransition, dossierTransitions, transition } from '../../../forms/lifecycle'
import { readDossier } from '../../../schemas/api/dossiers'
import { dossierStates } from '../../../schemas/dossier'
import { proceduresIn, smallProcedure } from '../../../tests/support/builders/dossiers'
import { aDossierIn, askFor, seenBy } from '../../../tests/support/builders/transitions'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import type { Visitor } from '../../../tests/support/visitor'

let app: RunningApp
let owner: Person
let agent: Person
const others = new Map<string, Visitor>()

beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
  others.set('nobody', await app.anyone())
  others.set('another citizen', await app.someone('citizen'))
  others.set('an administrator', await app.someone('administrator'))
  others.set('an operator', await app.someone('operator'))
})
beforeEach(() => forgetAttempts(app))

/** What the store says, whoever may read it. */
async function stored(id: string) {
  const { read } = app.installation().database
  const dossier = await read.selectFrom('dossiers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const of = (table: 'dossierEvents' | 'dossierVersions' | 'decisions' | 'corrections') =>
    read.selectFrom(table).selectAll().where('dossierId', '=', id).execute()
  return {
    state: dossier.state,
    deleted: dossier.deletedAt !== null,
    events: (await of('dossierEvents')).length,
    versions: (await of('dossierVersions')).length,
    decisions: (await of('decisions')).length,
    corrections: (await of('corrections')).length,
  }
}

const names: readonly DossierTransition[] = [
  'submit',
  'resubmit',
  'requestCorrection',
  'takeIntoInstruction',
  'sendBack',
  'accept',
  'refuse',
  'closeWithoutAction',
  'reopenInstruction',
  'withdraw',
]

test('these are all the transitions', () => {
  expect([...names].sort()).toEqual(Object.keys(dossierTransitions).sort())
})

/** One call submits: what it is called depends on where it starts. */
const asked = dossierStates.flatMap((state) =>
  names
    .filter((name) => name !== (state === 'draft' ? 'resubmit' : 'submit'))
    .map((name) => [state, name] as const),
)

test.each(asked)('a dossier that is %s, asked to %s by the one who may', async (state, name) => {
  const id = await aDossierIn(state, owner, agent)
  const before = await stored(id)
  const who = dossierTransitions[name].by === 'owner' ? owner : agent
  const { status, body } = await askFor[name](who, id, await seenBy(owner, id))
  const after = await stored(id)
  const to = transition(state, name)
  if (to === null) {
    // A draft is nobody's but its owner's.
    const unseen = state === 'draft' && who === agent
    expect([status, body]).toEqual([
      unseen ? 404 : 409,
      expect.objectContaining({ status: unseen ? 404 : 409 }),
    ])
    expect(after).toEqual(before)
    return
  }
  expect(status).toBeLessThan(300)
  expect(after).toEqual({
    ...before,
    state: to,
    deleted: name === 'withdraw',
    events: before.events + 1,
    versions: before.versions + Number(name === 'submit' || name === 'resubmit'),
    decisions:
      before.decisions + Number(name === 'accept' || name === 'refuse' || name === 'closeWithoutAction'),
    corrections: before.corrections + Number(name === 'requestCorrection'),
  })
  if (name === 'withdraw') return
  const { events } = await owner.must(readDossier, { params: { dossier: id } })
  expect(events.at(-1)).toMatchObject({
    kind: name,
    from: state,
    to,
    actor: who === owner ? 'Personne 1' : 'Personne 2',
  })
})

test.each(dossierStates)('nobody else moves a dossier that is %s', async (state) => {
  const id = await aDossierIn(state, owner, agent)
  const seen = await seenBy(owner, id)
  const before = await stored(id)
  for (const name of names) {
    await forgetAttempts(app)
    const { by } = dossierTransitions[name]
    const wrong = by === 'owner' ? agent : owner
    expect([name, (await askFor[name](wrong, id, seen)).status]).toEqual([name, 403])
    const statuses = await Promise.all([...others.values()].map((who) => askFor[name](who, id, seen)))
    const stranger = by === 'owner' ? 404 : 403
    expect([name, ...statuses.map(({ status }) => status)]).toEqual([name, 401, stranger, 403, 403])
  }
  expect(await stored(id)).toEqual(before)
})
