import type { Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { dossierEntries } from './dossierEntries'
import { entryPaths } from './entryPaths'
import { wordsOf } from './messages'
import type { Archive } from './sendZip'

/** A dossier's PDFs and files as one ZIP, for whoever may read it, with what they may open: `GET …/dossier.zip`. */
export async function packDossier(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<Archive> {
  const name = wordsOf(context.locale)('dossierZip', { number: loaded.number })
  return { name, entries: dossierEntries(context, loaded, entryPaths()) }
}
