import { v7 as uuid } from 'uuid'
import { listMyDossiers, listSubmittedDossiers, readDossier, readVersion } from '../../schemas/api/dossiers'
import {
  aDraft,
  aSubmittedDossier,
  proceduresIn,
  smallProcedure,
} from '../../tests/support/builders/dossiers'
import { fixedClock, minutes } from '../../tests/support/clock'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

const clock = fixedClock()
const otherProcedure = { ...smallProcedure, id: 'autre-demarche', title: 'Autre démarche' }
let app: RunningApp
let owner: Person
let agent: Person

beforeAll(async () => {
  app = await startApp({ clock, procedures: proceduresIn(smallProcedure, otherProcedure) })
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
})
beforeEach(() => forgetAttempts(app))

/** Dossiers as if many people had submitted them, several in the same millisecond. */
async function manySubmitted(count: number) {
  const { dossier, ...model } = { dossier: await aSubmittedDossier(owner), state: 'submitted' }
  const { database } = app.installation()
  const { read } = database
  const row = await read
    .selectFrom('dossiers')
    .selectAll()
    .where('id', '=', dossier.id)
    .executeTakeFirstOrThrow()
  const rows = Array.from({ length: count }, (_, index) => ({
    ...row,
    ...model,
    id: uuid(),
    number: `many-${index}`,
    submittedAt: new Date(clock.now().getTime() - Math.floor(index / 3) * 1000).toISOString(),
  }))
  await database.write((tx) => tx.insertInto('dossiers').values(rows).execute())
  return rows
}

test('pages by keyset show every submitted dossier once, newest first, while others come in', async () => {
  await aDraft(owner)
  const before = new Set((await manySubmitted(120)).map(({ id }) => id))
  const seen: string[] = []
  const dates: string[] = []
  let pages = 0
  for (let after: string | null | undefined; after !== null; pages++) {
    const query = after === undefined ? {} : { after }
    const page = await agent.must(listSubmittedDossiers, { query })
    expect(page.dossiers.length).toBeLessThanOrEqual(50)
    seen.push(...page.dossiers.map(({ id }) => id))
    dates.push(...page.dossiers.map(({ submittedAt }) => submittedAt ?? ''))
    clock.advance(1 * minutes)
    await aSubmittedDossier(owner)
    after = page.next
  }
  expect(pages).toBe(3)
  expect(new Set(seen).size).toBe(seen.length)
  expect([...before].filter((id) => !seen.includes(id))).toEqual([])
  expect(dates).toEqual(dates.toSorted().reverse())
})

test('an agent chooses a procedure among those that have dossiers', async () => {
  await aSubmittedDossier(owner)
  const { procedures, dossiers } = await agent.must(listSubmittedDossiers, {
    query: { procedure: 'autre-demarche' },
  })
  expect(dossiers).toEqual([])
  expect(procedures).toEqual([{ id: 'petite-demarche', title: 'Petite démarche' }])
  const small = await agent.must(listSubmittedDossiers, { query: { procedure: 'petite-demarche' } })
  expect(small.dossiers.length).toBeGreaterThan(0)
})

test.each(['x', '2026_1', "' or 1=1 --", `9999-99-99T99:99:99.999Z_${'x'.repeat(36)}`])(
  'a cursor that this list never gave (%s) is refused',
  async (after) => {
    expect((await agent.ask(listSubmittedDossiers, { query: { after } })).status).toBe(422)
  },
)

test('an agent reads a dossier once it is submitted; a citizen never reads someone else’s', async () => {
  const draft = await aDraft(owner)
  const other = await app.someone('citizen')
  expect((await agent.ask(readDossier, { params: draft.params })).status).toBe(404)
  await draft.save({ notice: false })
  await draft.submit()
  const version = { ...draft.params, version: 1 }
  expect((await agent.must(readVersion, { params: version })).answers).toEqual({ notice: false })
  expect((await agent.ask(readVersion, { params: { ...version, version: 2 } })).status).toBe(404)
  for (const ask of [
    other.ask(readDossier, { params: draft.params }),
    other.ask(readVersion, { params: version }),
    agent.ask(readDossier, { params: { dossier: uuid() } }),
  ]) {
    expect((await ask).status).toBe(404)
  }
  expect((await other.ask(listSubmittedDossiers, { query: {} })).status).toBe(403)
})

test('a dossier tells its history, its own revision’s definition and today', async () => {
  const { params, number } = await aSubmittedDossier(owner)
  const read = await agent.must(readDossier, { params })
  expect(read).toMatchObject({
    dossier: { number, state: 'submitted', procedureTitle: 'Petite démarche', version: 1 },
    revision: 1,
    definition: { id: 'petite-demarche' },
    versions: [{ version: 1 }],
    events: [
      { kind: 'start', from: null, to: 'draft', actor: 'Personne 1' },
      { kind: 'submit', from: 'draft', to: 'submitted', version: 1 },
    ],
    today: '2026-11-23',
  })
})

test('one’s own dossiers are listed with the last touched first', async () => {
  const person = await app.someone('citizen')
  const first = await aDraft(person)
  clock.advance(1 * minutes)
  const second = await aDraft(person)
  clock.advance(1 * minutes)
  await first.save({ notice: true })
  const { dossiers } = await person.must(listMyDossiers)
  expect(dossiers.map(({ id }) => id)).toEqual([first.id, second.id])
})
