import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  downloadDefinition,
  listAuthoredProcedures,
  listOpenProcedures,
  publishRevision,
  readOpenProcedure,
  readRevision,
  uploadDefinition,
} from '../../schemas/api/procedures'
import { aProcedure, aQuestion } from '../../tests/support/builders/forms'
import { fixedClock } from '../../tests/support/clock'
import { aDirectory } from '../../tests/support/directories'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

const source = (over: Parameters<typeof aProcedure>[0] = {}) =>
  `${JSON.stringify(aProcedure(over), null, 2)}\n`

let app: RunningApp
let author: Person
beforeAll(async () => {
  app = await startApp({ procedures: aDirectory() })
  author = await app.someone('administrator')
})

const upload = (text: string, person = author) => person.ask(uploadDefinition, { body: { source: text } })
const at = (procedure: string, revision: number) => ({ params: { procedure, revision } })

test('a definition goes from file to public: uploaded, previewed, published, offered', async () => {
  const id = 'whole-story'
  const text = source({
    id,
    title: 'Toute l’histoire',
    fields: [aQuestion(), aQuestion({ id: 'second', label: 'Une autre' })],
  })
  const anyone = await app.anyone()
  expect((await upload(text)).body).toMatchObject({ procedureId: id, revision: 1 })
  expect((await anyone.ask(readOpenProcedure, { params: { procedure: id } })).status).toBe(404)
  const { revision, definition } = await author.must(readRevision, at(id, 1))
  expect(revision).toMatchObject({ status: 'draft', publishedAt: null, questions: 2 })
  expect(definition).toEqual(JSON.parse(text))
  expect(await author.must(publishRevision, at(id, 1))).toMatchObject({
    status: 'published',
    publishedAt: '2026-11-23T11:00:00.000Z',
  })
  expect((await anyone.must(readOpenProcedure, { params: { procedure: id } })).definition).toEqual(
    JSON.parse(text),
  )
  const { procedures } = await anyone.must(listOpenProcedures)
  expect(procedures.find((each) => each.id === id)).toMatchObject({ title: 'Toute l’histoire', closes: null })
})

test('the file comes back byte for byte, spaces, order and last line included', async () => {
  const text = `\t${source({ id: 'byte-for-byte', title: 'É\u0065\u0301 ﷽ 👩‍👩‍👧‍👦' }).replaceAll('\n', '\r\n')}\n\n`
  const { body } = await upload(text)
  const bytes = await author.download(downloadDefinition, at('byte-for-byte', body.revision))
  expect(bytes.equals(Buffer.from(text))).toBe(true)
})

test('a new upload takes the draft’s place under a new number: what was looked at before is not published by mistake', async () => {
  const id = 'two-authors'
  const colleague = await app.someone('administrator')
  await upload(source({ id, title: 'Une' }))
  expect((await upload(source({ id, title: 'Deux' }), colleague)).body).toMatchObject({ revision: 2 })
  expect(await author.ask(publishRevision, at(id, 1))).toMatchObject({ status: 404 })
  expect((await author.must(publishRevision, at(id, 2))).status).toBe('published')
})

test('the same file again is the same draft', async () => {
  const text = source({ id: 'same-again' })
  expect([(await upload(text)).body.revision, (await upload(text)).body.revision]).toEqual([1, 1])
})

test('publishing twice, or by two at once, publishes once: the others are told', async () => {
  const id = 'published-once'
  await upload(source({ id }))
  const answers = await Promise.all(Array.from({ length: 5 }, () => author.ask(publishRevision, at(id, 1))))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
  const { procedures } = await author.must(listAuthoredProcedures)
  expect(procedures.find((each) => each.id === id)?.revisions).toHaveLength(1)
})

test('the one before is superseded, and can still be read and downloaded', async () => {
  const id = 'second-edition'
  for (const title of ['Une', 'Deux']) {
    const { body } = await upload(source({ id, title }))
    await author.must(publishRevision, at(id, body.revision))
  }
  const { procedures } = await author.must(listAuthoredProcedures)
  const found = procedures.find((each) => each.id === id)
  expect(found).toMatchObject({ title: 'Deux', state: 'open', dossiers: 0 })
  expect(found?.revisions.map(({ revision, status }) => [revision, status])).toEqual([
    [2, 'published'],
    [1, 'superseded'],
  ])
  expect((await author.must(readRevision, at(id, 1))).definition).toMatchObject({ title: 'Une' })
})

test.each([
  ['no JSON', '{"language": 1,', 422],
  ['nothing', '', 422],
  ['a key twice', source({ id: 'bad-one' }).replace('"language": 1', '"language": 1, "language": 1'), 422],
  [
    'an unknown type of question',
    source({ id: 'bad-one' }).replace('"type": "text"', '"type": "telepathy"'),
    422,
  ],
  ['`__proto__` as an id', source({ id: 'bad-one' }).replace('"id": "question"', '"id": "__proto__"'), 422],
  ['an id twice', source({ id: 'bad-one', fields: [aQuestion(), aQuestion()] }), 422],
  ['100,000 brackets', '['.repeat(100_000), 422],
  ['NUL', source({ id: 'bad-one', title: 'a\0b' }).replace('\\u0000', '\0'), 422],
  ['half a character', source({ id: 'bad-one' }).replace('Une page', 'Une \ud800 page'), 422],
  ['1 MB and a byte', source({ id: 'bad-one' }).padEnd(1_000_001), 413],
  ['50 MB', 'x'.repeat(50_000_000), 413],
])('%s is refused with a sentence, and nothing is kept', async (_, text, status) => {
  const before = await author.must(listAuthoredProcedures)
  const answer = await upload(text)
  expect(answer.status).toBe(status)
  const { detail, problems = [] } = refusalIn(answer)
  expect(detail).toMatch(status === 413 ? /limite de 1\sMo\. Réduisez-la/ : /\.$/)
  for (const { message, line } of problems) {
    expect(message).toMatch(/\p{L}/u)
    expect(line).toBeGreaterThan(0)
  }
  expect(await author.must(listAuthoredProcedures)).toEqual(before)
})

test('a definition of 1 MB gets through, though each of its line ends takes two bytes on the way', async () => {
  const text = source({ id: 'one-megabyte' })
  const padded = text + '\n'.repeat(1_000_000 - Buffer.byteLength(text))
  expect((await upload(padded)).status).toBe(201)
})

test.each([
  ['nobody', [], 401],
  ['a citizen', ['citizen'], 403],
  ['an agent', ['agent'], 403],
  ['an operator', ['operator'], 403],
] as const)('%s may not author: nothing of what they send is read', async (_, roles, status) => {
  const person = roles.length > 0 ? await app.someone(...roles) : await app.anyone()
  for (const answer of [
    await person.ask(uploadDefinition, { body: { source: source({ id: 'not-allowed' }) } }),
    await person.ask(listAuthoredProcedures),
    await person.ask(readRevision, at('same-again', 1)),
    await person.ask(publishRevision, at('same-again', 1)),
    await person.ask(downloadDefinition, at('same-again', 1)),
  ]) {
    expect(answer.status).toBe(status)
  }
})

test('outside its dates, in its own time zone, a procedure is not offered', async () => {
  const clock = fixedClock('2026-11-29T22:59:59.999Z')
  const directory = aDirectory()
  mkdirSync(directory, { recursive: true })
  const dated = source({ id: 'dated-one', opens: '2026-11-01', closes: '2026-11-29' })
  writeFileSync(join(directory, 'dated-one.json'), dated)
  const other = await startApp({ clock, procedures: directory })
  const anyone = await other.anyone()
  const offered = async () => (await anyone.must(listOpenProcedures)).procedures.length
  expect(await offered()).toBe(1)
  clock.set('2026-11-29T23:00:00.000Z')
  expect(await offered()).toBe(0)
  const standing = async () =>
    (await anyone.must(readOpenProcedure, { params: { procedure: 'dated-one' } })).standing
  expect(await standing()).toBe('closed')
  clock.set('2026-10-31T22:59:59.999Z')
  expect([await offered(), await standing()]).toEqual([0, 'notYet'])
})

function refusalIn({ body }: { body: object }): {
  detail: string
  problems?: { message: string; line: number }[]
} {
  return JSON.parse(JSON.stringify(body))
}
