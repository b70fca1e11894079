import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { locales } from '../../schemas/label'
import { readEnds } from '../accounts/byMail/changeAddress'
import { makeLink } from '../accounts/byMail/links'
import { instantOf } from '../clock'
import type { Installation } from '../context'
import type { Row } from '../database/tables'
import { HopelessJob, type JobKind } from '../jobs/jobKind'
import { type AccountMail, accountMail } from './accountMail'
import { sendMail } from './sendMail'

const Payload = Type.Object({ wish: Type.String(), locale: Type.Enum(locales) })

/**
 * Mails what a wish leads to. Who forgot a password and has no account is not written to: anybody may have typed the
 * address.
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
    const token = linked.has(what) ? await makeLink(installation, wish.id) : null
    const mail = accountMail({ what, token, back: wish.back }, config, payload.locale)
    return (await sendMail(config, { id: job.id, to: wish.email, ...mail })) ? 'done' : 'unconfigured'
  },
}

/** The mails whose link does something by itself. */
const linked: ReadonlySet<AccountMail> = new Set([
  ...(['confirm', 'password', 'formerAddress', 'nextAddress', 'vouchedAddress'] as const),
])

async function whatToSay(
  installation: Installation,
  { kind, email, accountId }: Row<'accountWishes'>,
): Promise<AccountMail | null> {
  const { database } = installation
  const account = await database.read
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  const taken = account !== undefined
  if (kind === 'account') return taken ? 'known' : 'confirm'
  if (kind === 'nextAddress') {
    if (taken) return 'takenAddress'
    const { former } = await readEnds(installation, database.read, accountId ?? '')
    // Nobody could have followed a link as it was asked for.
    return former !== undefined && former.usedAt === former.createdAt ? 'vouchedAddress' : 'nextAddress'
  }
  if (kind === 'formerAddress') return 'formerAddress'
  return taken ? 'password' : null
}
