import { v7 as uuid } from 'uuid'
import { isDossierNumber } from '../../forms/lifecycle/dossierNumber'
import { deleteDraft, readDossier, readVersion, saveDraft, submitDossier } from '../../schemas/api/dossiers'
import {
  aDraft,
  aSubmittedDossier,
  proceduresIn,
  smallProcedure,
} from '../../tests/support/builders/dossiers'
import { fixedClock, minutes } from '../../tests/support/clock'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { brokenLink, readContent } from './versionContent'

const clock = fixedClock('2026-11-23T11:00:00.000Z')
let app: RunningApp
let owner: Person
let agent: Person

beforeAll(async () => {
  app = await startApp({ clock, procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
})

beforeEach(() => forgetAttempts(app))

const storedVersions = (dossierId: string) =>
  app
    .installation()
    .database.read.selectFrom('dossierVersions')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('version')
    .execute()

test('a version holds what was visible, what was computed, who, when and on which revision', async () => {
  const now = clock.now().toISOString()
  const draft = await aDraft(owner)
  const [first, second] = [uuid(), uuid()]
  await draft.save({
    notice: true,
    noticeDays: 3,
    [`incidents/${first}/amount`]: '1000.50',
    [`incidents/${second}/amount`]: '200.00',
  })
  const { status, body } = await draft.submit()
  expect(status).toBe(201)
  expect(body).toMatchObject({
    dossier: { id: draft.id, state: 'submitted', version: 1, submittedAt: now },
    version: { version: 1, author: 'Personne 1', submittedAt: now },
  })
  const [stored] = await storedVersions(draft.id)
  const revision = await app.installation().definitions.of(stored?.revisionId ?? '')
  expect(readContent(stored?.content ?? '')).toEqual({
    dossier: draft.number,
    version: 1,
    revision: revision.sha256,
    evaluatedOn: '2026-11-23',
    submittedAt: now,
    author: { accountId: owner.accountId, name: 'Personne 1' },
    applicant: null,
    answers: {
      notice: true,
      noticeDays: 3,
      incidents: [
        { rowId: first, answers: { amount: '1000.50' } },
        { rowId: second, answers: { amount: '200.00' } },
      ],
    },
    computed: { total: '1200.50' },
    facts: {},
  })
})

test('a hidden answer waits in the draft and is in no version', async () => {
  const draft = await aDraft(owner)
  await draft.save({ notice: true, noticeDays: 3 })
  await draft.save({ notice: false })
  expect((await draft.submit()).status).toBe(201)
  const { answers } = await owner.must(readVersion, { params: { ...draft.params, version: 1 } })
  expect(answers).toEqual({ notice: false })
  expect((await draft.read()).answers).toEqual({ notice: false, noticeDays: 3 })
})

test('today is the day in the procedure’s time zone', async () => {
  const late = await startApp({
    clock: fixedClock('2026-12-31T23:30:00.000Z'),
    procedures: proceduresIn(smallProcedure),
  })
  const person = await late.someone('citizen')
  const { submitted, ...draft } = await aSubmittedDossier(person)
  const version = await person.must(readVersion, { params: { ...draft.params, version: 1 } })
  expect(version.evaluatedOn).toBe('2027-01-01')
  expect(submitted.version.submittedAt).toBe('2026-12-31T23:30:00.000Z')
  expect(draft.number).toMatch(/^2027-0000001-\d$/)
})

test('numbers follow each other, check, and are not given again', async () => {
  const begun = await Promise.all(Array.from({ length: 20 }, () => aDraft(owner)))
  const numbers = begun.map(({ number }) => number).toSorted()
  expect(numbers.every(isDossierNumber)).toBe(true)
  const sequence = numbers.map((number) => Number(number.slice(5, 12)))
  expect(sequence).toEqual(sequence.map((_, index) => (sequence[0] ?? 0) + index))
  await owner.must(deleteDraft, { params: begun.at(-1)?.params ?? { dossier: '' } })
  expect(numbers).not.toContain((await aDraft(owner)).number)
})

test('twenty submissions at once make one version and one event', async () => {
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  const replies = await Promise.all(Array.from({ length: 20 }, () => draft.submit()))
  for (const reply of replies) {
    expect(reply.status).toBe(201)
    expect(reply.body).toEqual(replies[0]?.body)
  }
  expect(await storedVersions(draft.id)).toHaveLength(1)
  const { events, receipt } = await owner.must(readDossier, { params: draft.params })
  expect(events.map(({ kind }) => kind)).toEqual(['start', 'submit'])
  expect(receipt).toBe('unconfigured')
})

test('submitted again after edits it has a second version, chained to the first', async () => {
  const { submitted, ...draft } = await aSubmittedDossier(owner, { story: 'Première' })
  clock.advance(5 * minutes)
  await draft.save({ story: 'Seconde' })
  const again = await draft.submit()
  expect(again.body).toMatchObject({ dossier: { version: 2, state: 'submitted' }, version: { version: 2 } })
  await draft.save({ story: 'Troisième' })
  expect((await draft.submit()).status).toBe(201)
  const stored = await storedVersions(draft.id)
  expect(stored).toHaveLength(3)
  expect(stored[0]?.hash).toBe(submitted.version.hash)
  expect(brokenLink(stored)).toBeNull()
  const { events } = await agent.must(readDossier, { params: draft.params })
  expect(events.map(({ kind, version }) => [kind, version])).toEqual([
    ['start', null],
    ['submit', 1],
    ['resubmit', 2],
    ['resubmit', 3],
  ])
})

test('what says the same as the last version is no new version, and one is told', async () => {
  const { submitted, ...draft } = await aSubmittedDossier(owner, { story: 'Une fois' })
  await draft.save({ story: 'Autre' })
  await draft.save({ story: 'Une fois' })
  expect((await draft.submit()).body).toMatchObject({ status: 409, code: 'dossier.nothingChanged' })
  // A hidden answer changes nothing of what is submitted.
  await draft.save({ noticeDays: 3 })
  expect((await draft.submit()).status).toBe(409)
  expect(await storedVersions(draft.id)).toMatchObject([{ hash: submitted.version.hash }])
})

test('a number submitted before gets its version again, even after newer ones', async () => {
  const { submitted, ...draft } = await aSubmittedDossier(owner)
  await draft.save({ story: 'Nouvelle' })
  await draft.submit()
  const former = await owner.must(submitDossier, { params: draft.params, body: { number: 1 } })
  expect(former.version).toEqual(submitted.version)
})

test('a draft that has moved on is not submitted', async () => {
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  await draft.save({ story: 'Plus récent' })
  const reply = await owner.ask(submitDossier, { params: draft.params, body: { number: 1 } })
  expect(reply.status).toBe(409)
  expect(reply.body).toMatchObject({ code: 'dossier.changedElsewhere', draft: { number: 2 } })
  expect(await storedVersions(draft.id)).toEqual([])
})

test('a save and a submission at once: the version is of the draft that was asked for, or there is none', async () => {
  for (let round = 0; round < 10; round++) {
    const draft = await aDraft(owner)
    await draft.save({ notice: false })
    const [saved, submitted] = await Promise.all([
      owner.ask(saveDraft, {
        params: draft.params,
        body: { basedOn: 1, saveId: uuid(), changes: { story: 'Pendant' } },
      }),
      draft.submit(),
    ])
    expect(saved.status).toBe(200)
    const stored = await storedVersions(draft.id)
    if (submitted.status === 409) expect(stored).toEqual([])
    else
      expect(stored.map(({ draftNumber, content }) => [draftNumber, readContent(content).answers])).toEqual([
        [1, { notice: false }],
      ])
  }
})

test('after a restart a lost answer is asked for again, and is the same', async () => {
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  const first = await draft.submit()
  await app.restart()
  expect((await draft.submit()).body).toEqual(first.body)
})

test('an author’s own words for a refusal are the API’s, in the reader’s language', async () => {
  const [section] = smallProcedure.sections
  const message = { fr: 'Dites si vous avez été prévenu.', en: 'Say whether you were told.' }
  const fields = section.fields.map((field) => (field.id === 'notice' ? { ...field, message } : field))
  const own = { ...smallProcedure, id: 'mots-choisis', sections: [{ ...section, fields }] }
  const worded = await startApp({ procedures: proceduresIn(own) })
  const draft = await aDraft(await worded.someone('citizen'), own.id)
  const { status, body } = await draft.submit()
  expect(status).toBe(422)
  expect(body).toMatchObject({ problems: [{ at: 'notice', code: 'required', message: message.fr }] })
})
