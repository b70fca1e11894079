import { type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})

test.each([
  ['is remembered', {}, true],
  ['that others use is not', { cookie: 'shared=1' }, false],
])('a browser in which an account is opened %s', async (_, said, remembered) => {
  const known = async () =>
    (await app.installation().database.read.selectFrom('knownDevices').select('tokenHash').execute()).length
  const { email, password } = await app.someone('citizen')
  const before = await known()
  const answer = await fetch(`${app.url}/api/session`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...said },
    body: JSON.stringify({ email, password }),
  })
  expect(answer.status).toBe(200)
  const device = answer.headers.getSetCookie().find((cookie) => /^(__Host-)?device=/.test(cookie)) ?? ''
  expect(/device=[\w-]{43};/.test(device)).toBe(remembered)
  expect((await known()) - before).toBe(remembered ? 1 : 0)
})
