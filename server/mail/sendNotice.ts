import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { type Locale, labelIn, languageOf, locales } from '../../schemas/label'
import type { Installation } from '../context'
import { unreadIn } from '../correspondence/messageStore'
import { appealIn } from '../dossiers/instructionOf'
import { goesSoon } from '../dossiers/lifetime'
import { HopelessJob, type JobKind } from '../jobs/jobKind'
import { noticeMail } from './noticeMail'
import { type Notice, noticeAddress, notices, refusingAddress } from './notices'
import { refusalAddress, refusedBy } from './refusals'
import { sendMail } from './sendMail'
import { tellMail } from './tellMail'

const Payload = Type.Object({ what: Type.String(), to: Type.String() })

/** Mails one account what happened to a dossier. */
export const sendNotice: JobKind = {
  async run(installation, job) {
    const { config, definitions } = installation
    if (config.smtpUrl === null) return 'unconfigured'
    const payload: unknown = JSON.parse(job.payload)
    if (!Check(Payload, payload) || !isNotice(payload.what) || job.dossierId === null)
      throw new HopelessJob('payload')
    const { what } = payload
    const found = await readerOf(installation, job.dossierId, payload.to)
    // The dossier or the account is gone: nobody waits for this any more.
    if (found === undefined) return 'needless'
    const { about } = notices[what]
    // Refused since it was queued.
    if (about !== null && (await refusedBy(installation, payload.to)).includes(about)) return 'needless'
    // Read before its mail could leave: it would send the reader after nothing.
    if (
      notices[what].leads === 'messages' &&
      !(await hasUnread(installation, job.dossierId, payload.to, what))
    )
      return 'needless'
    const goes = tellsEnd.has(what) ? await goesSoon(installation, found.dossier) : null
    // Written to since, or taken up again: it does not go.
    if (tellsEnd.has(what) && goes === null) return 'needless'
    const { procedure } = await definitions.of(found.dossier.revisionId)
    const locale = localeOf(found)
    const told = {
      what,
      number: found.dossier.number,
      procedure: labelIn(procedure.title, locale),
      inFrench: languageOf(procedure.title, locale) === 'fr',
      link: `${config.publicUrl}${noticeAddress(what, job.dossierId)}`,
      goes,
      choice: `${config.publicUrl}${refusingAddress}`,
      name: config.name,
      appeal: what === 'decision' ? await appealTold(installation, job.dossierId, locale) : null,
    }
    const refusal = about === null ? undefined : refusalAddress(installation, payload.to, about)
    const letter = { id: job.id, to: found.email, refusal, ...noticeMail(told, locale) }
    return (await sendMail(config, letter)) ? 'done' : 'unconfigured'
  },
  // What is written to agents is theirs.
  ended: tellMail((payload) =>
    Check(Payload, payload) && isNotice(payload.what) && isForOwner(payload.what) ? payload.what : null,
  ),
}

/** What tells that a dossier will go. */
const tellsEnd: ReadonlySet<Notice> = new Set(['expiring', 'expiringDossier'])

/** How the last decision can be contested, as it was told that day. */
async function appealTold({ database }: Installation, dossierId: string, locale: Locale) {
  const last = await database.read
    .selectFrom('decisions')
    .select('appeal')
    .where('dossierId', '=', dossierId)
    .orderBy('decision', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last === undefined ? null : appealIn(last, locale)
}

/** The language an account is written to in: French until it has another. */
function localeOf({ locale }: { readonly locale: string | null }): Locale {
  return locales.find((known) => known === locale) ?? 'fr'
}

async function hasUnread({ database }: Installation, dossierId: string, accountId: string, what: Notice) {
  const side = notices[what].to === 'owner' ? 'owner' : 'agent'
  return (await unreadIn(database.read, { dossierIds: [dossierId], accountId, side })).size > 0
}

async function readerOf({ database }: Installation, dossierId: string, accountId: string) {
  const dossier = await database.read
    .selectFrom('dossiers')
    .selectAll()
    .where('id', '=', dossierId)
    .executeTakeFirst()
  const account = await database.read
    .selectFrom('accounts')
    .select(['email', 'locale'])
    .where('id', '=', accountId)
    .where('email', 'is not', null)
    .$narrowType<{ email: string }>()
    .executeTakeFirst()
  return dossier && account && { dossier, ...account }
}

type ForOwner = {
  [What in Notice]: (typeof notices)[What]['to'] extends 'owner' ? What : never
}[Notice]

function isForOwner(what: Notice): what is ForOwner {
  return notices[what].to === 'owner'
}

function isNotice(what: string): what is Notice {
  return Object.hasOwn(notices, what)
}
