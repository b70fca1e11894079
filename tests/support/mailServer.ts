import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** What the server answers to a recipient or to a message: takes it, or the code it refuses it with. */
export type Answers = { recipient?(): number | null; message?(): number | null }

/** A mail server on this machine that keeps what it gets. */
export type MailServer = {
  readonly url: string
  readonly received: readonly Email[]
  /** Who each message was handed over for, as the envelope says. */
  readonly recipients: readonly string[]
  close(): Promise<void>
}

/** From when on it encrypts: never, from the first byte on, or once it was asked to. */
export type Encryption = 'none' | 'implicit' | 'starttls'

/** Starts one; `answers` is asked each time. What it encrypts stands under a certificate that nobody vouches for. */
export async function startMailServer(
  answers: Answers = {},
  encryption: Encryption = 'none',
): Promise<MailServer> {
  const received: Email[] = []
  const recipients: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    // It warns of its own certificate, which is what we want of it.
    logger: false,
    secure: encryption === 'implicit',
    disabledCommands: encryption === 'none' ? ['STARTTLS', 'AUTH'] : ['AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      const refusal = refusalOf(answers.recipient?.() ?? null, address)
      if (refusal === null) recipients.push(address)
      done(refusal)
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const refusal = refusalOf(answers.message?.() ?? null)
        if (refusal !== null) return done(refusal)
        PostalMime.parse(Buffer.concat(chunks)).then((email) => {
          received.push(email)
          done()
        }, done)
      })
    },
  })
  // A client that goes away because of the certificate is what some tests want.
  server.on('error', () => {})
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `${encryption === 'implicit' ? 'smtps' : 'smtp'}://127.0.0.1:${portOf(server.server.address())}`,
    received,
    recipients,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Servers quote the address that they refuse. */
function refusalOf(responseCode: number | null, address = ''): Error | null {
  return responseCode === null ? null : Object.assign(new Error(`refused ${address}`), { responseCode })
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.')
  return address.port
}
