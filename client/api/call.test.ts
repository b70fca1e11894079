import { Type } from 'typebox'
import { endpoint } from '../../schemas/api/endpoint'
import { aProblem } from '../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { keepLocale } from '../messages/locale'
import { caller } from './call'
import { isRefused, Refused, Unreachable } from './problems'
import { onSessionSignal, type SessionSignal } from './sessionSignal'

const rename = caller(
  endpoint({
    method: 'PATCH',
    path: '/api/shelves/:shelf/books/:book',
    action: 'dossier.fill',
    params: Type.Object({ shelf: Type.String(), book: Type.Integer() }),
    query: Type.Object({ quietly: Type.Optional(Type.String()) }),
    body: Type.Object({ title: Type.String() }),
    response: Type.Object({ number: Type.Integer() }),
  }),
)
const look = caller(endpoint({ method: 'GET', path: '/api/shelves', action: 'public' }))

const given = {
  params: { shelf: 'a/b é', book: 3 },
  query: { quietly: 'oui & non' },
  body: { title: 'Nuit' },
}

let answer: (call: Call) => Answered | Promise<Answered>
let calls: readonly Call[]

beforeAll(async () => {
  calls = (await smallServer((call) => answer(call))).calls
})
beforeEach(() => {
  answer = () => ({ json: { number: 4 } })
})

const refusalOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(() => null).catch((error) => error)

test('a call fills in its address, sends its body as JSON and answers the body that comes back', async () => {
  await expect(rename(given)).resolves.toEqual({ number: 4 })
  expect(calls.at(-1)).toMatchObject({
    method: 'PATCH',
    path: '/api/shelves/a%2Fb%20%C3%A9/books/3?quietly=oui+%26+non',
    body: { title: 'Nuit' },
  })
})

test('a call leaves out what its query leaves out', async () => {
  await rename({ ...given, query: {} })
  expect(calls.at(-1)?.path).toBe('/api/shelves/a%2Fb%20%C3%A9/books/3')
})

test('a call says the page’s language, so that refusals are worded in it', async () => {
  await look({})
  expect(calls.at(-1)?.language).toBe('fr')
  keepLocale('en')
  await look({})
  expect(calls.at(-1)?.language).toBe('en')
  keepLocale('fr')
})

test('an answer that does not come in time is taken for lost, and one that was given up for given up', async () => {
  answer = () => new Promise(() => undefined)
  expect(await refusalOf(look({}, { patience: 1 }))).toBeInstanceOf(Unreachable)
  const giveUp = new AbortController()
  const given = refusalOf(look({}, { signal: giveUp.signal }))
  giveUp.abort()
  expect(await given).toMatchObject({ name: 'AbortError' })
})

test('an empty answer is null', async () => {
  answer = () => ({ status: 204, text: '' })
  await expect(look({})).resolves.toBeNull()
})

test('a refusal carries the server’s problem whole, and how long to wait', async () => {
  const problem = {
    ...aProblem({ status: 409, code: 'dossier.changedElsewhere' }),
    draft: { number: 7, answers: {} },
  }
  answer = () => ({ status: 409, json: problem, retryAfter: '12' })
  const refused = await refusalOf(rename(given))
  expect(refused).toBeInstanceOf(Refused)
  expect(refused).toMatchObject({ problem, retryAfter: 12, message: problem.detail })
  expect(isRefused(refused, 409)).toBe(true)
  expect(isRefused(refused, 'dossier.changedElsewhere')).toBe(true)
  expect(isRefused(refused, 'dossier.other')).toBe(false)
})

test('a proxy’s own page is a refusal too, without words', async () => {
  answer = () => ({ status: 502, text: '<h1>Bad gateway</h1>' })
  expect(await refusalOf(look({}))).toMatchObject({
    problem: { status: 502, code: 'unexplained', detail: '' },
  })
})

test('a broken connection is told apart from a refusal', async () => {
  answer = () => 'silent'
  const error = await refusalOf(look({}))
  expect(error).toBeInstanceOf(Unreachable)
  expect(isRefused(error)).toBe(false)
})

test('a call that is given up is neither', async () => {
  const giveUp = new AbortController()
  const call = refusalOf(look({}, { signal: giveUp.signal }))
  giveUp.abort()
  expect(await call).toMatchObject({ name: 'AbortError' })
})

test('the end of a session is signalled once it is told, but not by a wrong password, nor before one knows who is there', async () => {
  const heard: SessionSignal[] = []
  const stop = onSessionSignal((signal) => heard.push(signal))
  answer = () => ({ status: 401, json: aProblem({ status: 401 }) })
  await refusalOf(look({}))
  await refusalOf(rename(given, { ahead: true }))
  expect(heard).toEqual([])
  await refusalOf(rename(given))
  expect(heard).toEqual(['expired'])
  stop()
  await refusalOf(rename(given))
  expect(heard).toEqual(['expired'])
})
