import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { livez, readBranding, readOutbox, readyz } from '../../schemas/api/operations'
import { aDirectory } from '../../tests/support/directories'
import { type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp({ procedures: aDirectory() })
})

test('a service that can do its work says so, without a version or a host', async () => {
  const anyone = await app.anyone()
  for (const probe of [livez, readyz]) {
    expect(await anyone.ask(probe)).toMatchObject({ status: 200, body: { status: 'ok' } })
  }
})

test('a store that takes no write is not ready, and readers go on', async () => {
  const other = await startApp({ procedures: aDirectory() })
  const anyone = await other.anyone()
  const locked = await lockedElsewhere(other.directory)
  const answer = await anyone.ask(readyz)
  expect(answer).toMatchObject({ status: 503, body: { code: 'service.notReady' } })
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await anyone.ask(readBranding)).status).toBe(200)
  locked.close()
  expect((await anyone.ask(readyz)).status).toBe(200)
})

test('a write while another process holds the lock is refused for now, in a sentence', async () => {
  const other = await startApp({ procedures: aDirectory() })
  const { email, password } = await other.someone('citizen')
  const locked = await lockedElsewhere(other.directory)
  const answer = await fetch(`${other.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email, password }),
  })
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('5')
  expect(await answer.json()).toMatchObject({
    code: 'store.busy',
    detail: expect.stringContaining('recommencez'),
  })
  locked.close()
})

test('the operator sees how many mails wait, left or failed, and what no source completed; no one else does', async () => {
  const { database } = app.installation()
  const states = ['waiting', 'running', 'done', 'done', 'failed', 'unconfigured']
  const row = { kind: 'mail.receipt', payload: '{}', attempts: 0, runAt: '', createdAt: '' }
  const jobs = states.map((state, index) => ({ ...row, id: `mail${index}`, state }))
  await database.write((tx) => tx.insertInto('jobs').values(jobs).execute())
  const others = [
    { ...row, id: 'sweep', kind: 'files.sweep', state: 'waiting' },
    { ...row, id: 'unanswered', kind: 'lookups.complete', state: 'failed' },
    { ...row, id: 'asking', kind: 'lookups.complete', state: 'waiting' },
  ]
  await database.write((tx) => tx.insertInto('jobs').values(others).execute())
  const operator = await app.someone('operator')
  expect(await operator.must(readOutbox)).toEqual({
    mailServer: false,
    waiting: 2,
    sent: 2,
    failed: 1,
    unconfigured: 1,
    abandonedCompletions: 1,
  })
  expect((await (await app.anyone()).ask(readOutbox)).status).toBe(401)
  for (const role of ['citizen', 'agent', 'administrator'] as const) {
    expect((await (await app.someone(role)).ask(readOutbox)).status).toBe(403)
  }
})

test('the installation has its own name, colour and logo; a drawing runs no script', async () => {
  const logo = join(aDirectory(), 'logo.svg')
  writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const env = { GUICHET_NAME: 'Guichet d’Alsace', GUICHET_ACCENT: '#003a8c', GUICHET_LOGO: logo }
  const other = await startApp({ procedures: aDirectory(), env })
  const branding = await (await other.anyone()).must(readBranding)
  expect(branding).toMatchObject({ name: 'Guichet d’Alsace', accent: '#003a8c', logo: '/logo' })
  const { headers } = await fetch(`${other.url}${branding.logo}`)
  expect(headers.get('content-type')).toBe('image/svg+xml')
  expect(headers.get('content-security-policy')).toContain('sandbox')
})

test('maps have the background of the installation, and the page may ask for it alone', async () => {
  const env = {
    GUICHET_MAP_TILES: 'https://tiles.example/{z}/{x}/{y}.png',
    GUICHET_MAP_CREDITS: '© Les cartographes',
  }
  const other = await startApp({ procedures: aDirectory(), env })
  const { map } = await (await other.anyone()).must(readBranding)
  expect(map).toEqual({ tiles: 'https://tiles.example/{z}/{x}/{y}.png', credits: '© Les cartographes' })
})

test('a logo that is not there is told at the start', async () => {
  const start = startApp({ procedures: aDirectory(), env: { GUICHET_LOGO: '/nowhere/logo.png' } })
  await expect(start).rejects.toThrow('GUICHET_LOGO: /nowhere/logo.png cannot be read.')
})

async function lockedElsewhere(directory: string): Promise<{ close(): void }> {
  const { default: Sqlite } = await import('better-sqlite3')
  const connection = new Sqlite(join(directory, 'guichet.sqlite'))
  connection.exec('begin immediate')
  return connection
}
