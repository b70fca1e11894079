import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { labelIn, locales } from '../../schemas/label'
import { instantOf } from '../clock'
import { HopelessJob, type JobKind } from '../jobs/jobKind'
import { type Invited, invitationMail } from './invitationMail'
import { sendMail } from './sendMail'
import { tellMail } from './tellMail'

/** The kind of the job that mails an invitation. */
export const invitationKind = 'mail.invitation'

const Payload = Type.Object({ invitation: Type.String(), locale: Type.Enum(locales) })

/**
 * Mails an invitation that still waits. It names the owner by their address alone: a name is free text, and this mail
 * goes to whoever a stranger thinks of.
 */
export const sendInvitation: JobKind = {
  async run({ config, database, definitions, clock }, job) {
    if (config.smtpUrl === null) return 'unconfigured'
    const payload: unknown = JSON.parse(job.payload)
    if (!Check(Payload, payload)) throw new HopelessJob('payload')
    const found = await database.read
      .selectFrom('invitations')
      .innerJoin('dossiers', 'dossiers.id', 'invitations.dossierId')
      .innerJoin('accounts', 'accounts.id', 'invitations.invitedBy')
      .select(['invitations.kind', 'invitations.email', 'accounts.email as from'])
      .select(['dossiers.number', 'dossiers.revisionId'])
      .where('invitations.id', '=', payload.invitation)
      .where('invitations.expiresAt', '>', instantOf(clock))
      .where('dossiers.deletedAt', 'is', null)
      .where('accounts.email', 'is not', null)
      .$narrowType<{ from: string }>()
      .executeTakeFirst()
    // Answered or called back meanwhile.
    if (found === undefined) return 'needless'
    const { procedure } = await definitions.of(found.revisionId)
    const { locale } = payload
    const invited: Invited = {
      kind: found.kind === 'owner' ? 'owner' : 'guest',
      from: found.from,
      email: found.email,
      number: found.number,
      procedure: labelIn(procedure.title, locale),
      inFrench: typeof procedure.title === 'string',
      link: `${config.publicUrl}/dossiers`,
      name: config.name,
    }
    const mail = invitationMail(invited, locale)
    return (await sendMail(config, { id: job.id, to: found.email, ...mail })) ? 'done' : 'unconfigured'
  },
  ended: tellMail(() => 'invitation'),
}
