import type { Locale } from '../../schemas/label'
import type { Context, Installation } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { dossierPage, receiptPage } from './dossierPage'
import { versionToPrint } from './versionToPrint'

type VersionInput = { readonly loaded: Dossier; readonly params: { readonly version: number } }

/** A PDF and the name it is saved under. */
export type PrintedFile = { readonly name: string; readonly pdf: Buffer }

/** The whole dossier as it was submitted: `GET …/versions/3.pdf`. */
export async function printVersion(context: Context, { loaded, params }: VersionInput): Promise<PrintedFile> {
  const version = await versionToPrint(context, loaded, params.version, context.locale)
  return {
    name: `dossier-${loaded.number}-v${params.version}.pdf`,
    pdf: await context.printer.print(dossierPage(version)),
  }
}

/** The acknowledgement of one submission: `GET …/versions/3/receipt.pdf`. */
export function printReceipt(context: Context, { loaded, params }: VersionInput): Promise<PrintedFile> {
  return receiptOf(context, loaded, params.version, context.locale)
}

/** The same receipt for the mail that takes it along, with no one asking. */
export async function receiptOf(
  installation: Installation,
  dossier: Dossier,
  version: number,
  locale: Locale,
): Promise<PrintedFile> {
  const printed = await versionToPrint(installation, dossier, version, locale)
  return { name: `accuse-${dossier.number}.pdf`, pdf: await installation.printer.print(receiptPage(printed)) }
}
