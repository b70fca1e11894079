import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { type Answers, type MailServer, startMailServer } from '../../tests/support/mailServer'
import { HopelessJob } from '../jobs/jobKind'
import { type Letter, sendMail } from './sendMail'

const letter: Letter = {
  id: '0190-mail',
  to: 'aicha@example.fr',
  subject: 'Accusé de réception du dossier 2026-0001234-6',
  text: 'Déposé.',
  html: '<p>Déposé.</p>',
  attachments: [{ filename: 'accusé.pdf', content: Buffer.from('%PDF-1.7') }],
}
const patience = { connecting: 500, silent: 500 }

const configFor = (smtpUrl: string | null) => ({
  smtpUrl,
  mailFrom: 'Guichet <ne-pas-repondre@guichet.example>',
  publicUrl: 'https://guichet.example',
})

let server: MailServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

function never(): never {
  throw new Error('No mail arrived.')
}

async function sendTo(answers: Answers, sent: Letter = letter) {
  server = await startMailServer(answers)
  return sendMail(configFor(server.url), sent, patience)
}

test('a mail arrives with both layouts, its attachment and the same id at each attempt', async () => {
  expect(await sendTo({})).toBe(true)
  expect(server?.recipients).toEqual(['aicha@example.fr'])
  expect(server?.received).toHaveLength(1)
  const { subject, from, to, messageId, text, html, attachments, headers } = server?.received[0] ?? never()
  expect({ subject, from, to, messageId, text }).toEqual({
    subject: letter.subject,
    from: { name: 'Guichet', address: 'ne-pas-repondre@guichet.example' },
    to: [{ name: '', address: 'aicha@example.fr' }],
    messageId: '<0190-mail@guichet.example>',
    text: 'Déposé.\n',
  })
  expect(html).toContain('<p>Déposé.</p>')
  expect(attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
    ['accusé.pdf', 'application/pdf'],
  ])
  expect(headers.map(({ key, value }) => `${key}: ${value}`)).toContain('auto-submitted: auto-generated')
})

test('without a mail server nothing is sent', async () => {
  expect(await sendMail(configFor(null), letter)).toBe(false)
})

test.each([
  ['the recipient', 421, { recipient: () => 421 }],
  ['the recipient', 450, { recipient: () => 450 }],
  ['the message', 451, { message: () => 451 }],
])('a server that puts %s off with %i is asked again', async (_, responseCode, answers) => {
  const failure = await sendTo(answers).catch((error: unknown) => error)
  expect(failure).toMatchObject({ responseCode })
  expect(failure).not.toBeInstanceOf(HopelessJob)
})

test.each([
  ['the recipient', 550, { recipient: () => 550 }],
  ['the message', 554, { message: () => 554 }],
])('a server that refuses %s with %i is not asked again', async (_, code, answers) => {
  await expect(sendTo(answers)).rejects.toEqual(new HopelessJob(`refused ${code}`))
})

test.each([
  ['a recipient', { ...letter, to: 'aicha@example.fr\r\nBcc: tous@example.fr' }],
  ['a subject', { ...letter, subject: 'Dossier\nBcc: tous@example.fr' }],
])('%s with a line break is not sent', async (_, unsafe) => {
  await expect(sendTo({}, unsafe)).rejects.toEqual(new HopelessJob('unsafe header'))
  expect(server?.received).toEqual([])
})

test.each(['a@example.fr, b@example.fr', 'a@example.fr; b@example.fr', 'X <a@example.fr>'])(
  'the address %s never makes two recipients',
  async (to) => {
    await sendTo({}, { ...letter, to }).catch(() => {})
    expect(server?.recipients.length).toBeLessThanOrEqual(1)
  },
)

test('a server that is down is tried again', async () => {
  const gone = await startMailServer()
  await gone.close()
  await expect(sendMail(configFor(gone.url), letter, patience)).rejects.toMatchObject({ code: 'ESOCKET' })
})

test.each(['implicit', 'starttls'] as const)(
  'a server with a certificate that nobody vouches for (%s) gets nothing, and is tried again',
  async (encryption) => {
    server = await startMailServer({}, encryption)
    const failure = await sendMail(configFor(server.url), letter, patience).catch((error: unknown) => error)
    expect(failure).toMatchObject({ message: expect.stringMatching(/certificate/i) })
    expect(failure).not.toBeInstanceOf(HopelessJob)
    expect([server.recipients, server.received]).toEqual([[], []])
    // It was the certificate alone.
    const trusting = configFor(`${server.url}?tls.rejectUnauthorized=false`)
    expect(await sendMail(trusting, letter, patience)).toBe(true)
    expect(server.received).toHaveLength(1)
  },
)

test.each([
  ['never speaks', () => {}],
  ['goes silent after its greeting', (socket: Socket) => socket.write('220 bonjour\r\n')],
])('a server that %s holds nothing up', async (_, greet) => {
  const sockets: Socket[] = []
  const stalled = createServer((socket) => {
    sockets.push(socket.on('error', () => {}))
    greet(socket)
  }).listen(0, '127.0.0.1')
  await once(stalled, 'listening')
  const address = stalled.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  await expect(sendMail(configFor(`smtp://127.0.0.1:${port}`), letter, patience)).rejects.toMatchObject({
    code: 'ETIMEDOUT',
  })
  for (const socket of sockets) socket.destroy()
  stalled.close()
})
