import { rawCall } from '../../tests/support/rawCall'
import { type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})

const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
const pair = { email: 'someone@guichet.example', password: 'wrong' }

async function post(
  body: BodyInit,
  headers: Record<string, string> = json,
): Promise<{ status: number; problem: Problem }> {
  const answer = await fetch(`${app.url}/api/session`, { method: 'POST', body, headers })
  return { status: answer.status, problem: await answer.json() }
}
type Problem = {
  code: string
  detail: string
  title: string
  requestId: string
  problems?: { at: string; code: string }[]
}

test.each([
  ['an unfinished object', '{"email":', 400, 'sent.unreadable'],
  ['a lone text', '"email"', 400, 'sent.unreadable'],
  ['brackets without end', '['.repeat(100_000), 400, 'sent.unreadable'],
  ['nothing', '', 422, 'sent.invalid'],
  [
    'bytes that are no UTF-8',
    new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    400,
    'sent.unreadable',
  ],
  ['10 MB', JSON.stringify({ email: 'x'.repeat(10_000_000), password: 'x' }), 413, 'sent.tooLarge'],
  ['a list', '[]', 422, 'sent.invalid'],
  ['a number where a text is due', JSON.stringify({ ...pair, password: 1 }), 422, 'sent.invalid'],
  ['a key that is missing', '{"email":"someone@guichet.example"}', 422, 'sent.invalid'],
  ['a key too many', JSON.stringify({ ...pair, role: 'administrator' }), 422, 'sent.invalid'],
  [
    '`__proto__`',
    '{"email":"a@b.example","password":"x","__proto__":{"roles":["administrator"]}}',
    422,
    'sent.invalid',
  ],
  ['10,000 keys too many', JSON.stringify({ ...pair, ...manyKeys() }), 422, 'sent.invalid'],
])('%s is refused in one sentence, without a trace of the code', async (_, body, status, code) => {
  const { status: got, problem } = await post(body)
  expect([got, problem.code]).toEqual([status, code])
  expect(problem.detail).toMatch(/^[A-ZÀ-Ü].+\.$/)
  expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts:|at async|Error:/)
  expect((problem.problems ?? []).length).toBeLessThanOrEqual(20)
})

test('what is wrong is told by place', async () => {
  const { problem } = await post(JSON.stringify({ email: 'someone@guichet.example', role: 'agent' }))
  expect(problem.problems?.map(({ at, code }) => [at, code])).toEqual(
    expect.arrayContaining([
      ['/password', 'sent.missingField'],
      ['/role', 'sent.unknownField'],
    ]),
  )
})

test.each([
  ['text', { ...json, 'content-type': 'text/plain' }],
  ['a form', { ...json, 'content-type': 'application/x-www-form-urlencoded' }],
  ['no type', { 'sec-fetch-site': 'same-origin', 'content-type': '' }],
  ['compressed JSON', { ...json, 'content-encoding': 'gzip' }],
  ['JSON in another alphabet', { ...json, 'content-type': 'application/json; charset=utf-7' }],
])('%s is a type that is not accepted', async (_, headers) => {
  const { status, problem } = await post(JSON.stringify(pair), headers)
  expect([status, problem.code]).toEqual([415, 'sent.wrongType'])
})

test.each([
  ['/api/nowhere', 404],
  ['/api/dossiers/not-an-id', 404],
  ['/api/procedures/%E0%A4%A', 400],
])('%s gets %i', async (path, status) => {
  const answer = await fetch(app.url + path)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
})

test.each([
  ['fr', 'Cette adresse n’existe pas.'],
  ['en-GB,en;q=0.9,fr;q=0.1', 'This address does not exist.'],
  ['de', 'Cette adresse n’existe pas.'],
])('for %s the sentence is in the reader’s language, or in French', async (language, sentence) => {
  const answer = await fetch(`${app.url}/api/nowhere`, { headers: { 'accept-language': language } })
  expect((await answer.json()).detail).toContain(sentence)
})

test.each([
  ['TRACE', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  [
    'an absolute address',
    'GET http://elsewhere.example/livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  ],
  ['two hosts', 'GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'],
  ['no host', 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  [
    'two lengths',
    'POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
  ],
  [
    'a length and chunks',
    'POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
  ],
])('%s is refused before anything is looked at', async (_, bytes) => {
  expect(await rawCall(app.url, bytes)).toMatch(/^HTTP\/1\.1 400 /)
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
  ['an address typed by hand', { 'sec-fetch-site': 'none' }, 403],
  ['nobody says where', {}, 403],
  ['an older browser on another site', { origin: 'https://elsewhere.example' }, 403],
  ['an older browser that hides its site', { origin: 'null' }, 403],
  ['a newer browser, whatever `Origin` says', { 'sec-fetch-site': 'cross-site', origin: 'OWN' }, 403],
  ['an older browser on our own', { origin: 'OWN' }, 401],
])('a change asked from %s', async (_, given, status) => {
  const origin = 'origin' in given && given.origin === 'OWN' ? { origin: app.url } : {}
  const headers = { 'content-type': 'application/json', ...given, ...origin }
  expect((await post(JSON.stringify(pair), headers)).status).toBe(status)
})

test('reading from another site is no change', async () => {
  const answer = await fetch(`${app.url}/api/procedures`, { headers: { 'sec-fetch-site': 'cross-site' } })
  expect(answer.status).toBe(200)
})

test.each([
  ['HEAD', 200],
  ['PUT', 404],
  ['POST', 404],
])('%s where only GET is served', async (method, status) => {
  const answer = await fetch(`${app.url}/api/procedures`, {
    method,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(status)
})

test('every answer of the API forbids framing, sniffing, running and keeping', async () => {
  for (const path of ['/api/procedures', '/api/nowhere']) {
    const { headers } = await fetch(app.url + path)
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(headers.get('x-powered-by')).toBeNull()
  }
})

function manyKeys(): Record<string, number> {
  return Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index]))
}
