import { connect } from 'node:net'
import { readyz } from '../schemas/api/operations'
import { readSession, signIn } from '../schemas/api/session'
import { aDirectory } from '../tests/support/directories'
import { rawCall } from '../tests/support/rawCall'
import { startApp } from '../tests/support/startApp'

test('a stop lets the calls in hand end, and takes no new ones', async () => {
  const app = await startApp({ procedures: aDirectory() })
  const { email, password } = await app.someone('citizen')
  const people = await Promise.all(Array.from({ length: 5 }, () => app.anyone()))
  // Connections are open already: what follows is on its way at once, then takes tens of milliseconds of hashing.
  await Promise.all(people.map((person) => person.ask(readSession)))
  const calls = people.map((person) => person.ask(signIn, { body: { email, password } }))
  await new Promise((resolve) => setTimeout(resolve, 100))
  const restarted = app.restart()
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  await restarted
  expect((await (await app.anyone()).ask(readyz)).status).toBe(200)
})

test('a caller that never ends its call is cut, and does not keep the service from stopping', async () => {
  const app = await startApp({ procedures: aDirectory() })
  const { port, hostname } = new URL(app.url)
  const socket = connect(Number(port), hostname, () =>
    socket.write('POST /api/session HTTP/1.1\r\nHost: a\r\n'),
  )
  const cut = new Promise((resolve) => socket.on('close', resolve))
  await new Promise((resolve) => setTimeout(resolve, 50))
  const before = performance.now()
  await app.restart()
  await cut
  expect(performance.now() - before).toBeLessThan(15_000)
})

test('more connections than allowed are closed at once, and those there are served', async () => {
  const app = await startApp({ procedures: aDirectory(), env: { GUICHET_MAX_CONNECTIONS: '10' } })
  const { port, hostname } = new URL(app.url)
  const held = Array.from({ length: 10 }, () => connect(Number(port), hostname))
  await Promise.all(held.map((socket) => new Promise((resolve) => socket.on('connect', resolve))))
  await expect(fetch(`${app.url}/livez`)).rejects.toThrow()
  for (const socket of held) socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await rawCall(app.url, 'GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toContain(
    '200 OK',
  )
})
