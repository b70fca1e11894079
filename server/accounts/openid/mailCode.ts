import type { Request } from 'express'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { mailCode as route } from '../../../schemas/api/identities'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { enqueueJob } from '../../jobs/enqueueJob'
import { countMail } from '../byMail/mailCeiling'
import { addressOf, isAddress } from '../createAccount'
import { newcomerCookie, newcomerOf } from './newcomers'

/** The kind of the job that mails a newcomer their code. */
export const codeMailKind = 'mail.newcomer'

/** Mails to one newcomer, who has signed in elsewhere: a stranger uses up nobody else's. */
const perNewcomer = { name: 'newcomerMail', perMinute: 3 }

/**
 * Asks for a code to confirm an address with. Nothing is looked up here: whether the address has an account is the job's
 * to find out, and the mail's alone to say.
 */
export async function mailCode(
  context: Context,
  { body, request }: { readonly body: BodyOf<typeof route>; readonly request: Request },
): Promise<void> {
  const { clock, config, database, limits, locale } = context
  const newcomer = await newcomerOf(context, newcomerCookie.tokenIn(config, request))
  if (newcomer === null) throw errors.identity.newcomerOver()
  const codeEmail = addressOf(body.email)
  if (!isAddress(codeEmail)) throw errors.account.noAddress()
  if (config.smtpUrl === null) throw errors.account.noMail()
  await limits.take(perNewcomer, newcomer.id)
  await countMail(context, request, codeEmail)
  await database.write(async (tx) => {
    const asked = { codeEmail, codeHash: null, tries: 0 }
    await tx.updateTable('newcomers').set(asked).where('id', '=', newcomer.id).execute()
    await enqueueJob(tx, clock, { kind: codeMailKind, payload: { newcomer: newcomer.id, locale } })
  })
}
