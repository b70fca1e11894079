import { PassThrough } from 'node:stream'
import { pino } from 'pino'
import { startApi } from '../../../tests/support/apiServer'
import { fixedClock } from '../../../tests/support/clock'
import { createHttp } from './createHttp'
import { SourceFailure } from './failure'

const secret = '73282932000074'

async function opened() {
  const api = await startApi(({ pathname }) => (pathname === '/nothing' ? undefined : { said: 'yes' }))
  const lines: string[] = []
  const log = pino(new PassThrough().on('data', (line) => lines.push(String(line))))
  const clock = fixedClock()
  const http = createHttp({ clock, log, privateHosts: new Set([api.host]) })
  const ask = (path = `/find?q=${secret}`, signal = AbortSignal.timeout(400)) =>
    http.get(new URL(api.url + path), signal).catch((error: unknown) => {
      if (error instanceof SourceFailure) return error.message
      throw error
    })
  return { api, clock, ask, http, lines }
}

test('an answer is read, and that there is nothing is an answer too', async () => {
  const { ask } = await opened()
  expect(await ask()).toEqual({ status: 200, body: { said: 'yes' } })
  expect(await ask('/nothing')).toEqual({ status: 404 })
})

test.each([
  ['slow', 'timeout', 1],
  ['hanging', 'timeout', 1],
  ['down', 'unreachable', 2],
  ['cutOff', 'unreachable', 2],
  ['error', 'status 500', 1],
  ['tooMany', 'status 429', 1],
  ['notJson', 'notJson', 1],
  ['huge', 'tooLarge', 1],
  ['redirect', 'redirect 302', 1],
] as const)(
  'on a day when it is %s: %s, after %i attempts; the log says no word of it',
  async (day, code, attempts) => {
    const { api, ask, lines } = await opened()
    api.day = day
    expect(await ask()).toBe(code)
    expect(api.calls).toHaveLength(attempts)
    expect(lines.join('')).toContain('source did not answer')
    expect(lines.join('')).not.toContain(secret)
  },
)

test('what passes in between is not seen: the second attempt answers', async () => {
  const { api, ask } = await opened()
  api.day = 'down'
  const asked = ask()
  while (api.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  api.day = 'fine'
  expect(await asked).toMatchObject({ status: 200 })
})

test('a source that fails five times is left alone, then tried by one call, then asked again', async () => {
  const { api, clock, ask } = await opened()
  api.day = 'error'
  for (let time = 0; time < 5; time++) expect(await ask()).toBe('status 500')
  expect(await ask()).toBe('leftAlone')
  expect(api.calls).toHaveLength(5)
  clock.advance(15_000)
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(['status 500', 'leftAlone', 'leftAlone'])
  clock.advance(15_000)
  expect(await ask()).toBe('leftAlone')
  clock.advance(15_000)
  api.day = 'fine'
  expect(await ask()).toMatchObject({ status: 200 })
  expect(await ask()).toMatchObject({ status: 200 })
})

test.each(['notJson', 'huge', 'redirect'] as const)(
  'a host that answers is not left alone, though what it answers is %s',
  async (day) => {
    const { api, ask } = await opened()
    api.day = day
    for (let time = 0; time < 6; time++) expect(await ask()).not.toBe('leftAlone')
    expect(api.calls).toHaveLength(6)
    api.day = 'fine'
    expect(await ask()).toMatchObject({ status: 200 })
  },
)

test('one that asks to be left alone for two seconds is', async () => {
  const { api, clock, ask } = await opened()
  api.day = 'tooMany'
  await ask()
  api.day = 'fine'
  expect(await ask()).toBe('leftAlone')
  clock.advance(2000)
  expect(await ask()).toMatchObject({ status: 200 })
})

test('who stops waiting says nothing against the source', async () => {
  const { api, ask } = await opened()
  api.day = 'hanging'
  for (let time = 0; time < 6; time++) {
    const typing = new AbortController()
    const asked = ask('/', typing.signal)
    setTimeout(() => typing.abort(), 10)
    expect(await asked).toBe('givenUp')
  }
  api.day = 'fine'
  expect(await ask()).toMatchObject({ status: 200 })
})

test('a hundred calls at once: eight are under way, sixty-four wait, the others go on without', async () => {
  const { api, ask } = await opened()
  api.day = 'hanging'
  const patience = AbortSignal.timeout(400)
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask('/', patience)))
  expect(api.calls).toHaveLength(8)
  expect(answers.filter((answer) => answer === 'crowded')).toHaveLength(28)
})

test.each([
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://localhost/',
  'https://0.0.0.0/',
  'https://10.0.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[fe80::1]/',
  'https://[fc00::1]/',
  'https://[ff02::1]/',
  'https://[2001:db8::1]/',
  'http://93.184.215.14/',
])('%s is never called', async (address) => {
  const { http } = await opened()
  await expect(http.get(new URL(address), AbortSignal.timeout(1000))).rejects.toMatchObject({
    code: 'private',
  })
})
