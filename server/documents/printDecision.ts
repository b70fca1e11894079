import type { Locale } from '../../schemas/label'
import type { Context, Installation } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { decisionsOf } from '../dossiers/instructionOf'
import { errors } from '../http/errors'
import { decisionPage } from './decisionPage'
import type { PrintedFile } from './printVersion'
import { versionToPrint } from './versionToPrint'

type DecisionInput = { readonly loaded: Dossier; readonly params: { readonly decision: number } }

/** One decision on a dossier: `GET …/decisions/1.pdf`. */
export function printDecision(context: Context, { loaded, params }: DecisionInput): Promise<PrintedFile> {
  return decisionOf(context, loaded, params.decision, context.locale)
}

/** The same for the mail that takes it along, with no one asking. Throws 404 `dossier.decisionNotFound`. */
async function decisionOf(
  installation: Installation,
  dossier: Dossier,
  number: number,
  locale: Locale,
): Promise<PrintedFile> {
  const decisions = await decisionsOf(installation, dossier.id, locale)
  const decision = decisions.find((each) => each.decision === number)
  if (decision === undefined) throw errors.dossier.decisionNotFound()
  const version = await versionToPrint(installation, dossier, decision.version, locale)
  const pdf = await installation.printer.print(decisionPage(version, decision))
  return { name: `decision-${dossier.number}-${number}.pdf`, pdf }
}
