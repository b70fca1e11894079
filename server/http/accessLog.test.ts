import { randomUUID } from 'node:crypto'
import { readSession } from '../../schemas/api/session'
import { type RunningApp, startApp } from '../../tests/support/startApp'

const canary = `canary${randomUUID().replaceAll('-', '')}`

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})

test('nothing that a person sends reaches the log: address, query, headers, body, right or wrong', async () => {
  const headers = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'user-agent': canary,
    referer: `https://${canary}.example/`,
    cookie: `session=${canary}; other=${canary}`,
    'x-forwarded-for': canary,
  }
  const bodies = [
    `{"email":"${canary}@guichet.example","password":"${canary}"}`,
    `{"email":"${canary}`,
    `"${canary}"`,
  ]
  for (const body of bodies)
    await fetch(`${app.url}/api/session?q=${canary}`, { method: 'POST', headers, body })
  for (const path of [
    `/${canary}`,
    `/api/dossiers/${canary}`,
    `/api/procedures/${canary}?${canary}=${canary}`,
  ]) {
    await fetch(app.url + path, { headers })
  }
  expect(app.log().match(/"answered"/g)?.length).toBeGreaterThanOrEqual(6)
  expect(app.log()).not.toContain(canary)
})

test('a line says method, route’s pattern, status, milliseconds, the call’s id and the account’s', async () => {
  const person = await app.someone('citizen')
  const { headers } = await person.ask(readSession)
  const requestId = headers.get('x-request-id')
  const line = lines().find((each) => each.requestId === requestId)
  expect(line).toMatchObject({
    method: 'GET',
    route: '/api/session',
    status: 200,
    ms: expect.any(Number),
    actor: person.accountId,
  })
  expect(app.log()).not.toContain(person.email)
})

test('an unexpected failure is told to the log with its place, and to the caller with a code only', async () => {
  const broken = await startApp()
  const { database } = broken.installation()
  await database.close()
  const answer = await fetch(`${broken.url}/api/procedures`)
  const problem = await answer.json()
  expect(answer.status).toBeGreaterThanOrEqual(500)
  expect(JSON.stringify(problem)).not.toMatch(/\.ts|sqlite|driver|at /i)
  const failed = broken
    .log()
    .split('\n')
    .find((line) => line.includes('"failed"'))
  expect(failed).toContain(problem.requestId)
  expect(failed).toContain('"stack":[')
})

function lines(): { requestId: string }[] {
  return app
    .log()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
