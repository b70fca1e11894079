import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { instantOf } from '../clock'
import type { Context } from '../context'
import type { Row } from '../database/tables'
import { printDecision } from '../documents/printDecision'
import { printReceipt, printVersion } from '../documents/printVersion'
import type { Dossier } from '../dossiers/findDossier'
import { decisionsOf } from '../dossiers/instructionOf'
import { versionSummaries } from '../dossiers/versionStore'
import { downloadFile } from '../files/downloadFile'
import { seenFiles } from '../files/seenFiles'
import type { Attachment } from '../files/sendAttachment'
import { unusedAmong } from '../files/unusedFiles'
import { Refused } from '../http/refused'
import { word } from '../messages'
import type { Entry } from './entry'
import { wordsOf } from './messages'
import { dossierReadMe } from './readMe'

/** Gives a path that no other entry of the ZIP has. */
export type PathOf = (...parts: readonly string[]) => string

/** A file that goes along, under its path, or stays, with the sentence that says why. */
export type PackedFile =
  | { readonly file: Row<'files'>; readonly path: string; readonly opened: Attachment }
  | { readonly file: Row<'files'>; readonly why: string }

/**
 * What a dossier gives to take away: what it is, each version's PDF and receipt, each decision's PDF, and the files that
 * whoever asks may open. Which they are is looked up before the first byte; each is printed or read when its turn comes.
 */
export async function* dossierEntries(
  context: Context,
  dossier: Dossier,
  pathOf: PathOf,
): AsyncGenerator<Entry, void> {
  const { database, definitions, clock, locale } = context
  const words = wordsOf(locale)
  const [versions, decisions, { procedure }, files] = await Promise.all([
    versionSummaries(database.read, dossier.id),
    decisionsOf(context, dossier),
    definitions.of(dossier.revisionId),
    packedFiles(context, dossier, (name) => pathOf(words('files'), name)),
  ])
  const text = dossierReadMe({ dossier, procedure, versions, decisions, files, at: instantOf(clock) }, locale)
  yield { path: pathOf(words('readMe')), at: instantOf(clock), open: async () => text }
  for (const { version, submittedAt } of versions)
    for (const print of [printVersion, printReceipt]) {
      const { name, pdf } = await print(context, { loaded: dossier, params: { version } })
      const path = pathOf(words('version', { version }), name)
      yield { path, at: submittedAt, open: async () => pdf }
    }
  for (const { decision, decidedAt } of decisions) {
    const { name, pdf } = await printDecision(context, { loaded: dossier, params: { decision } })
    yield { path: pathOf(words('decisions'), name), at: decidedAt, open: async () => pdf }
  }
  for (const packed of files)
    if ('opened' in packed)
      yield {
        path: packed.path,
        at: packed.file.createdAt,
        open: (signal) => openFile(packed.opened, signal),
      }
}

/** What is in a version or the draft; what was taken out and waits to be swept is not the dossier's any more. */
async function packedFiles(
  context: Context,
  dossier: Dossier,
  pathOf: (name: string) => string,
): Promise<readonly PackedFile[]> {
  const { files, own } = await seenFiles(context, dossier)
  const ids = files.map(({ id }) => id)
  const unused = ids.length === 0 ? [] : await unusedAmong(context.database.read, ids)
  const used = files.filter(({ id }) => !unused.some((each) => each.id === id))
  return Promise.all(
    used.map(async (file): Promise<PackedFile> => {
      try {
        const opened = await downloadFile(context, { loaded: { file, own } })
        return { file, path: pathOf(file.name), opened }
      } catch (refused) {
        if (!(refused instanceof Refused)) throw refused
        return { file, why: word(refused.code, refused.details.params ?? {}, context.locale) }
      }
    }),
  )
}

/** Throws where the bytes are not there, before any of them is read. */
async function openFile({ path }: Attachment, signal: AbortSignal) {
  await stat(path)
  return createReadStream(path, { signal })
}
