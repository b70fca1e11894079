import { type Static, Type } from 'typebox'
import { Check } from 'typebox/value'
import { providers } from '../../schemas/identity'
import { locales } from '../../schemas/label'
import type { Installation } from '../context'
import { HopelessJob, type JobKind } from '../jobs/jobKind'
import { type AccountMail, accountMail, accountMails } from './accountMail'
import { sendMail } from './sendMail'

const Payload = Type.Object({
  what: Type.String(),
  account: Type.String(),
  wish: Type.Optional(Type.String()),
  provider: Type.Optional(Type.String()),
})

/** Mails the owner of an account what has just changed, in the account's own language. */
export const sendAccountTold: JobKind = {
  async run(installation, job) {
    const { config } = installation
    if (config.smtpUrl === null) return 'unconfigured'
    const payload: unknown = JSON.parse(job.payload)
    if (!Check(Payload, payload) || !isAccountMail(payload.what)) throw new HopelessJob('payload')
    const reader = await readerOf(installation, payload)
    // The account or the wish is gone: nobody waits for this any more.
    if (reader === undefined || reader.email === null) return 'done'
    const { email: to } = reader
    const locale = locales.find((known) => known === reader.locale) ?? 'fr'
    const provider = providers.find((known) => known === payload.provider) ?? null
    const mail = accountMail({ what: payload.what, provider }, config, locale)
    return (await sendMail(config, { id: job.id, to, ...mail })) ? 'done' : 'unconfigured'
  },
}

async function readerOf({ database }: Installation, { account, wish }: Static<typeof Payload>) {
  const owner = await database.read
    .selectFrom('accounts')
    .select(['email', 'locale'])
    .where('id', '=', account)
    .executeTakeFirst()
  if (owner === undefined || wish === undefined) return owner
  const asked = await database.read
    .selectFrom('accountWishes')
    .select('email')
    .where('id', '=', wish)
    .executeTakeFirst()
  return asked && { ...owner, email: asked.email }
}

function isAccountMail(what: string): what is AccountMail {
  return Object.hasOwn(accountMails, what)
}
