import { ConfigError, configTable, readConfig } from './config'

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'accepted'
}

test('without a setting it is ready to try', () => {
  expect(readConfig({ PATH: '/usr/bin' })).toMatchObject({
    port: 3000,
    data: '.guichet',
    databaseUrl: null,
    smtpUrl: null,
    publicUrl: 'http://localhost:3000',
    production: false,
  })
})

test('each setting is read from its variable; a number is a number', () => {
  const env = {
    NODE_ENV: 'production',
    GUICHET_PORT: '8080',
    GUICHET_PUBLIC_URL: 'https://guichet.example',
    GUICHET_DATABASE_URL: 'postgres://guichet@localhost/guichet',
    GUICHET_SMTP_URL: 'smtp://localhost:25',
    GUICHET_TRUST_PROXY: '1',
    GUICHET_LOG_LEVEL: 'warn',
  }
  expect(readConfig(env)).toMatchObject({
    production: true,
    port: 8080,
    publicUrl: 'https://guichet.example',
    trustProxy: 1,
    logLevel: 'warn',
  })
})

test('an empty variable is one that is not set', () => {
  expect(readConfig({ GUICHET_PORT: '', GUICHET_SMTP_URL: '' })).toMatchObject({ port: 3000, smtpUrl: null })
})

test.each([
  ['GUICHET_PROT', '1', 'GUICHET_PROT is not a setting. Did you mean GUICHET_PORT?'],
  ['GUICHET_SMTP', 'x', 'GUICHET_SMTP is not a setting.'],
  ['GUICHET_PORT', '70000', 'GUICHET_PORT: expected a port from 0 to 65535.'],
  ['GUICHET_PORT', 'http', 'GUICHET_PORT: expected a port'],
  ['GUICHET_PORT', '80.5', 'GUICHET_PORT: expected a port'],
  ['GUICHET_PUBLIC_URL', 'https://guichet.example/path', 'GUICHET_PUBLIC_URL: expected an origin'],
  ['GUICHET_PUBLIC_URL', 'guichet.example', 'GUICHET_PUBLIC_URL: expected an origin'],
  [
    'GUICHET_DATABASE_URL',
    'mysql://x',
    'GUICHET_DATABASE_URL: expected an address that begins with postgres://',
  ],
  ['GUICHET_MAIL_FROM', 'a@b.example\r\nBcc: c@d.example', 'GUICHET_MAIL_FROM: expected a mail address'],
  ['GUICHET_ACCENT', 'red', 'GUICHET_ACCENT: expected a colour'],
  [
    'GUICHET_MAP_TILES',
    'https://tiles.example/{z}/{x}.png',
    'GUICHET_MAP_TILES: expected an address with {z}',
  ],
  ['GUICHET_LOG_LEVEL', 'loud', 'GUICHET_LOG_LEVEL: expected fatal'],
])('%s=%s is refused with a sentence', (name, value, sentence) => {
  expect(refusal({ [name]: value })).toContain(sentence)
})

test('every fault is told at once', () => {
  expect(refusal({ GUICHET_PROT: '1', GUICHET_PORT: 'x', GUICHET_ACCENT: 'x' }).split('\n')).toHaveLength(3)
})

test('the table has a line for each setting, with its default', () => {
  const lines = configTable().split('\n')
  expect(lines[2]).toBe('| `GUICHET_PORT` | Port the service listens on. | `3000` |')
  expect(lines.every((line) => line.split('|').length === 5)).toBe(true)
})
