import type { Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { decisionsOf } from '../dossiers/instructionOf'
import { errors } from '../http/errors'
import { decisionPage } from './decisionPage'
import type { PrintedFile } from './printVersion'
import { versionToPrint } from './versionToPrint'

type DecisionInput = { readonly loaded: Dossier; readonly params: { readonly decision: number } }

/** One decision on a dossier: `GET …/decisions/1.pdf`. Throws 404 `dossier.decisionNotFound`. */
export async function printDecision(
  context: Context,
  { loaded, params }: DecisionInput,
): Promise<PrintedFile> {
  const decisions = await decisionsOf(context, loaded)
  const decision = decisions.find((each) => each.decision === params.decision)
  if (decision === undefined) throw errors.dossier.decisionNotFound()
  const version = await versionToPrint(context, loaded, decision.version, context.locale)
  const pdf = await context.printer.print(decisionPage(version, decision))
  return { name: `decision-${loaded.number}-${params.decision}.pdf`, pdf }
}
