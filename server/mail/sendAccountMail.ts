import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { locales } from '../../schemas/label'
import { makeLink } from '../accounts/byMail/links'
import { instantOf } from '../clock'
import type { Installation } from '../context'
import type { Row } from '../database/tables'
import { HopelessJob, type JobKind } from '../jobs/jobKind'
import { type AccountMail, accountMail } from './accountMail'
import { sendMail } from './sendMail'

const Payload = Type.Object({ wish: Type.String(), locale: Type.Enum(locales) })

/**
 * Mails what a wish for an account or for another password leads to. Who forgot a password and has no account is
 * not written to: anybody may have typed the address.
 */
export const sendAccountMail: JobKind = {
  async run(installation, job) {
    const { config, database, clock } = installation
    if (config.smtpUrl === null) return 'unconfigured'
    const payload: unknown = JSON.parse(job.payload)
    if (!Check(Payload, payload)) throw new HopelessJob('payload')
    const wish = await database.read
      .selectFrom('accountWishes')
      .selectAll()
      .where('id', '=', payload.wish)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', instantOf(clock))
      .executeTakeFirst()
    if (wish === undefined) return 'done'
    const what = await whatToSay(installation, wish)
    if (what === null) return 'done'
    const link = await leadingTo(installation, what, wish)
    const mail = accountMail({ what, link, name: config.name }, payload.locale)
    return (await sendMail(config, { id: job.id, to: wish.email, ...mail })) ? 'done' : 'unconfigured'
  },
}

async function whatToSay(
  { database }: Installation,
  { kind, email }: Row<'accountWishes'>,
): Promise<AccountMail | null> {
  const account = await database.read
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  if (kind === 'account') return account === undefined ? 'confirm' : 'known'
  return account === undefined ? null : 'password'
}

/** Tokens stand after the `#`, which no server and no other site gets to see; before it, the page to come back to. */
async function leadingTo(
  installation: Installation,
  what: AccountMail,
  { id, back }: Row<'accountWishes'>,
): Promise<string> {
  const { publicUrl } = installation.config
  const query = back === null ? '' : `?${new URLSearchParams({ retour: back })}`
  if (what === 'known') return `${publicUrl}/connexion${query}`
  const token = await makeLink(installation, id)
  return `${publicUrl}/${what === 'confirm' ? 'inscription/confirmer' : 'mot-de-passe'}${query}#${token}`
}
