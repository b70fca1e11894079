import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { frenchTexts } from '../../forms/engine/frenchTexts'
import type { Procedure } from '../../forms/fields'
import { type Locale, labelIn, locales } from '../../schemas/label'
import type { Installation } from '../context'
import type { Row } from '../database/tables'
import { heldFrom } from '../documents/heldFrom'
import { receiptOf } from '../documents/printVersion'
import { silenceOf } from '../documents/silence'
import { HopelessJob, type JobKind } from '../jobs/jobKind'
import { type Receipt, receiptMail } from './receiptMail'
import { sendMail } from './sendMail'
import { tellMail } from './tellMail'

/** Mails the receipt of one submission to the dossier's owner, with the PDF. */
export const sendReceipt: JobKind = {
  async run(installation, job) {
    const { config } = installation
    // Nothing is printed for a mail that cannot leave.
    if (config.smtpUrl === null) return 'unconfigured'
    const found = await receiptFor(installation, job)
    // The dossier is gone: nobody waits for its receipt.
    if (found === null) return 'needless'
    const { receipt, to, locale, attachment } = found
    const letter = { id: job.id, to, ...receiptMail(receipt, locale), attachments: [attachment] }
    return (await sendMail(config, letter)) ? 'done' : 'unconfigured'
  },
  ended: tellMail(() => 'receipt'),
}

const Payload = Type.Object({ version: Type.Integer({ minimum: 1 }), locale: Type.Enum(locales) })

async function receiptFor(installation: Installation, job: Row<'jobs'>) {
  const payload: unknown = JSON.parse(job.payload)
  if (!Check(Payload, payload) || job.dossierId === null) throw new HopelessJob('payload')
  const { database, definitions, config } = installation
  const found = await database.read
    .selectFrom('dossiers')
    .innerJoin('accounts', 'accounts.id', 'dossiers.ownerId')
    .innerJoin('dossierVersions', 'dossierVersions.dossierId', 'dossiers.id')
    .selectAll('dossiers')
    .select(['accounts.email', 'dossierVersions.submittedAt as versionAt'])
    .where('dossiers.id', '=', job.dossierId)
    .where('dossierVersions.version', '=', payload.version)
    .executeTakeFirst()
  if (found === undefined || found.email === null) return null
  const { email, versionAt, ...dossier } = found
  const { procedure } = await definitions.of(dossier.revisionId)
  const pdf = await receiptOf(installation, dossier, payload.version, payload.locale)
  const receipt: Receipt = {
    ...saidBy(procedure, payload.locale),
    silence: silenceOf(procedure, await heldFrom(database.read, dossier.id, versionAt), payload.locale),
    number: dossier.number,
    version: payload.version,
    submittedAt: versionAt,
    link: `${config.publicUrl}/dossiers/${dossier.id}`,
    name: config.name,
    attached: true,
  }
  return { receipt, to: email, locale: payload.locale, attachment: { filename: pdf.name, content: pdf.pdf } }
}

/** What the procedure's own definition puts in the receipt. */
function saidBy(procedure: Procedure, locale: Locale) {
  const { title, service, confirmation, contact } = procedure
  return {
    procedure: labelIn(title, locale),
    service: labelIn(service, locale),
    next: confirmation === undefined ? null : labelIn(confirmation, locale),
    contact: contact.email ?? null,
    reach: reachOf(contact, locale),
    french: frenchTexts(procedure),
    timeZone: procedure.timeZone ?? 'Europe/Paris',
  }
}

/** How to reach the service, on one line: what the law has an acknowledgement say (CRPA, article R. 112-11-1). */
function reachOf({ address, phone, email, hours }: Procedure['contact'], locale: Locale): string | null {
  const parts = [address && labelIn(address, locale), phone, email, hours && labelIn(hours, locale)]
  const said = parts.flatMap((part) => (part === undefined ? [] : part.split('\n')))
  return said.length === 0 ? null : said.join(', ')
}
