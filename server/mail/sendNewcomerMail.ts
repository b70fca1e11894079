import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { providerNames } from '../../schemas/identity'
import { locales } from '../../schemas/label'
import { drawCode } from '../accounts/openid/newcomerCode'
import { instantOf } from '../clock'
import { HopelessJob, type JobKind } from '../jobs/jobKind'
import { newcomerMail } from './newcomerMail'
import { sendMail } from './sendMail'

const Payload = Type.Object({ newcomer: Type.String(), locale: Type.Enum(locales) })

/** Mails a newcomer the code that confirms an address; to one that has an account, that it has one. */
export const sendNewcomerMail: JobKind = {
  async run(installation, job) {
    const { config, database, clock } = installation
    if (config.smtpUrl === null) return 'unconfigured'
    const payload: unknown = JSON.parse(job.payload)
    if (!Check(Payload, payload)) throw new HopelessJob('payload')
    const newcomer = await database.read
      .selectFrom('newcomers')
      .select(['id', 'provider', 'codeEmail'])
      .where('id', '=', payload.newcomer)
      .where('expiresAt', '>', instantOf(clock))
      .executeTakeFirst()
    const to = newcomer?.codeEmail ?? null
    if (newcomer === undefined || to === null) return 'done'
    const known = await database.read
      .selectFrom('accounts')
      .select('id')
      .where('email', '=', to)
      .executeTakeFirst()
    const code = known === undefined ? await drawCode(installation, newcomer.id) : null
    const said = { code, provider: providerNames[newcomer.provider], name: config.name }
    const mail = newcomerMail(said, payload.locale)
    return (await sendMail(config, { id: job.id, to, ...mail })) ? 'done' : 'unconfigured'
  },
}
