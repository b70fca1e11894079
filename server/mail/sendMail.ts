import { createTransport } from 'nodemailer'
import type { Config } from '../config'
import { HopelessJob } from '../jobs/jobKind'
import type { Mail } from './frame'

/** A mail to one person. `id` is the same at each attempt, so that a doubled mail can be told. */
export type Letter = Mail & {
  readonly id: string
  readonly to: string
  /** Where its reader's mail server refuses all that is like it (RFC 8058). */
  readonly refusal?: string | undefined
  readonly attachments?: readonly { readonly filename: string; readonly content: Buffer }[]
}

/** How long a mail server may keep us waiting, in milliseconds. */
export type Patience = { readonly connecting: number; readonly silent: number }

const usual: Patience = { connecting: 10_000, silent: 30_000 }

/**
 * Hands a mail to the server that the configuration names; gives back false when it names none. Throws when the
 * server is away or puts it off (try again), `HopelessJob` when it refuses the mail for good.
 */
export async function sendMail(
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'publicUrl'>,
  letter: Letter,
  { connecting, silent }: Patience = usual,
): Promise<boolean> {
  if (config.smtpUrl === null) return false
  // A line break in an address or a subject would begin a header of the sender's choice.
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(letter.to + letter.subject)) throw new HopelessJob('unsafe header')
  const transport = createTransport({
    url: config.smtpUrl,
    connectionTimeout: connecting,
    greetingTimeout: connecting,
    dnsTimeout: connecting,
    socketTimeout: silent,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from: config.mailFrom,
      to: { name: '', address: letter.to },
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      messageId: `<${letter.id}@${new URL(config.publicUrl).hostname}>`,
      attachments: (letter.attachments ?? []).map((attachment) => ({
        ...attachment,
        contentType: 'application/pdf',
      })),
      // RFC 3834: no one's automatic answer is wanted.
      headers: { 'Auto-Submitted': 'auto-generated', ...oneClick(letter) },
    })
    return true
  } catch (error) {
    throw refusedForGood(error) ?? error
  } finally {
    transport.close()
  }
}

function oneClick({ refusal }: Letter) {
  if (refusal === undefined) return {}
  return { 'List-Unsubscribe': `<${refusal}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/**
 * A permanent refusal (RFC 5321, 5yz) of this recipient or this message. One of the sender or of our password is the
 * operator's to mend, so those are tried again.
 */
function refusedForGood(error: unknown): HopelessJob | null {
  if (typeof error !== 'object' || error === null) return null
  if (!('responseCode' in error && 'command' in error)) return null
  const { responseCode, command } = error
  const ours = command === 'RCPT TO' || command === 'DATA'
  if (!ours || typeof responseCode !== 'number' || responseCode < 500) return null
  return new HopelessJob(`refused ${responseCode}`)
}
