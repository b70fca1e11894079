import { v7 as uuid } from 'uuid'
import { deleteDraft, readDraft, saveDraft } from '../../schemas/api/dossiers'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
let owner: Person
let other: Person
let agent: Person

beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  other = await app.someone('citizen')
  agent = await app.someone('agent')
})

beforeEach(() => forgetAttempts(app))

const save = (basedOn: number, changes: Record<string, unknown>, saveId = uuid()) => ({
  basedOn,
  saveId,
  changes,
})

test('what is saved is read again, letter by letter', async () => {
  const draft = await aDraft(owner)
  const story = 'É\u0301 \u202e<b>«\u00a0»</b> 👩‍👧\nعربي; DROP TABLE'
  await draft.save({ notice: true, story })
  await draft.save({ noticeDays: { unreadable: 'deux' }, notice: null })
  expect(await draft.read()).toMatchObject({
    number: 2,
    answers: { story, noticeDays: { unreadable: 'deux' } },
  })
})

test('the same save sent again, alone or at once, gets the same answer and counts once', async () => {
  const draft = await aDraft(owner)
  const body = save(0, { notice: true })
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => owner.ask(saveDraft, { params: draft.params, body })),
  )
  const [first] = replies
  expect(first?.status).toBe(200)
  for (const reply of replies) expect(reply.body).toEqual(first?.body)
  expect((await draft.read()).number).toBe(1)
})

test('a save is still recognised after two hundred others', async () => {
  const draft = await aDraft(owner)
  const body = save(0, { notice: true })
  const first = await owner.must(saveDraft, { params: draft.params, body })
  for (let number = 1; number <= 200; number++) {
    await owner.must(saveDraft, { params: draft.params, body: save(number, { headcount: number }) })
  }
  expect(await owner.must(saveDraft, { params: draft.params, body })).toEqual(first)
  expect(await draft.read()).toMatchObject({ number: 201, answers: { notice: true, headcount: 200 } })
})

test('a save based on an older draft is refused with the newer one, and changes nothing', async () => {
  const draft = await aDraft(owner)
  await draft.save({ headcount: 3 })
  const reply = await owner.ask(saveDraft, { params: draft.params, body: save(0, { headcount: 4 }) })
  expect(reply.status).toBe(409)
  expect(reply.body).toMatchObject({
    code: 'dossier.changedElsewhere',
    draft: { number: 1, answers: { headcount: 3 } },
  })
  expect(await draft.read()).toMatchObject({ number: 1, answers: { headcount: 3 } })
})

test('of twenty saves based on the same number one wins and nothing is overwritten', async () => {
  const draft = await aDraft(owner)
  for (let round = 0; round < 5; round++) {
    const replies = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const value = round * 100 + index
        const reply = await owner.ask(saveDraft, {
          params: draft.params,
          body: save(round, { headcount: value }),
        })
        return { value, status: reply.status }
      }),
    )
    const won = replies.filter(({ status }) => status === 200)
    expect(won).toHaveLength(1)
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(19)
    expect(await draft.read()).toMatchObject({ number: round + 1, answers: { headcount: won[0]?.value } })
  }
})

describe('what no answer can be is refused whole', () => {
  const tooLong = 'x'.repeat(900_000)
  test.each([
    ['an unknown question', { inconnue: 1 }, 422],
    ['a column of ours', { status: 'accepted', ownerId: 'x', version: 3 }, 422],
    ['a computed value', { total: '12.00' }, 422],
    ['another type', { headcount: '3' }, 422],
    ['an array for a text', { story: ['a'] }, 422],
    ['NUL', { story: 'a\0b' }, 422],
    ['half a surrogate pair', { story: 'a\ud800' }, 422],
    ['a row that is no row', { 'incidents/1/amount': '1.00' }, 422],
    ['a path too deep', { [`incidents/${uuid()}/amount/x`]: '1.00' }, 422],
    ['a name of Object', { constructor: 'x' }, 422],
    ['a text beyond any bound', { story: tooLong }, 422],
    ['a file that is not described', { proof: [{ fileId: 'x' }] }, 422],
  ])('%s', async (_, changes, status) => {
    const draft = await aDraft(owner)
    await draft.save({ notice: true })
    const reply = await owner.ask(saveDraft, {
      params: draft.params,
      body: save(1, { headcount: 2, ...changes }),
    })
    expect(reply.status).toBe(status)
    expect(reply.body).toMatchObject({ code: 'dossier.refusedChanges' })
    expect(await draft.read()).toMatchObject({ number: 1, answers: { notice: true } })
  })

  test.each([
    ['__proto__', '{"basedOn":0,"saveId":"SAVE","changes":{"__proto__":{"notice":true}}}', 422],
    ['Infinity', '{"basedOn":0,"saveId":"SAVE","changes":{"headcount":1e999}}', 422],
    ['no JSON', '{"basedOn":0', 400],
    [
      'a nest of arrays',
      `{"basedOn":0,"saveId":"SAVE","changes":{"story":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
      422,
    ],
    ['10 MB', `{"basedOn":0,"saveId":"SAVE","changes":{"story":"${'x'.repeat(10_000_000)}"}}`, 413],
    ['an extra member', '{"basedOn":0,"saveId":"SAVE","changes":{},"ownerId":"x"}', 422],
    ['no saveId', '{"basedOn":0,"changes":{}}', 422],
  ])('%s on the wire', async (_, text, status) => {
    const draft = await aDraft(owner)
    const reply = await owner.send(saveDraft, draft.params, text.replace('SAVE', uuid()))
    expect(reply.status).toBe(status)
    expect(JSON.stringify(reply.body)).not.toMatch(/ at |node_modules|SyntaxError/)
    expect(await draft.read()).toMatchObject({ number: 0, answers: {} })
  })
})

test('a draft that would grow beyond its bound stays as it was, and goes on', async () => {
  const draft = await aDraft(owner)
  const answers = JSON.stringify({ story: 'x'.repeat(4 * 1024 * 1024 - 10_000) })
  await app
    .installation()
    .database.write((tx) =>
      tx.updateTable('drafts').set({ answers }).where('dossierId', '=', draft.id).execute(),
    )
  const rows = Object.fromEntries(Array.from({ length: 300 }, () => [`incidents/${uuid()}/amount`, '1.00']))
  const refused = await owner.ask(saveDraft, { params: draft.params, body: save(0, rows) })
  expect(refused.body).toMatchObject({ status: 413, code: 'dossier.tooLarge' })
  expect((await draft.read()).number).toBe(0)
  await draft.save({ story: 'Plus court' })
  await draft.save(rows)
})

test('someone else’s draft is not there, whoever asks', async () => {
  const draft = await aDraft(owner)
  for (const person of [other, agent, await app.anyone()]) {
    const read = await person.ask(readDraft, { params: draft.params })
    const saved = await person.ask(saveDraft, { params: draft.params, body: save(0, { notice: true }) })
    const expected = person === other ? 404 : person === agent ? 403 : 401
    expect([read.status, saved.status]).toEqual([expected, expected])
  }
  expect((await draft.read()).number).toBe(0)
})

test('a deleted draft takes no more saves', async () => {
  const draft = await aDraft(owner)
  await owner.must(deleteDraft, { params: draft.params })
  expect((await owner.ask(saveDraft, { params: draft.params, body: save(0, { notice: true }) })).status).toBe(
    404,
  )
})

test('a restart loses nothing and the draft goes on', async () => {
  const draft = await aDraft(owner)
  await draft.save({ notice: true })
  const body = save(1, { headcount: 7 })
  const answered = await owner.must(saveDraft, { params: draft.params, body })
  await app.restart()
  expect(await owner.must(saveDraft, { params: draft.params, body })).toEqual(answered)
  expect(await draft.read()).toMatchObject({ number: 2, answers: { notice: true, headcount: 7 } })
})
