import { open, rename, rm } from 'node:fs/promises'
import { labelIn } from '../../schemas/label'
import { dateIn } from '../clock'
import type { Installation } from '../context'
import type { Row } from '../database/tables'
import type { JobKind } from '../jobs/jobKind'
import { fileOf } from './checkFile'
import { bytesPath, copyPath } from './fileStore'
import { inTurn } from './inTurn'
import { refusalToOpen } from './standing'
import { drawWatermark } from './watermark/drawWatermark'

/**
 * Makes the copy of an identity paper that everyone but its owner gets: the words of where it was handed in stand all
 * over it, so that it is of no use elsewhere. A file that no antivirus has found clean yet is not read at all: its
 * check comes back here.
 */
export const copyFile: JobKind = {
  async run(installation, job) {
    const file = await fileOf(installation, job)
    if (file === undefined || file.identity === 0 || file.copyState === 'ready') return 'done'
    if (refusalToOpen(installation.config, file, true) !== null) return 'done'
    const marked = await makeCopy(installation, file)
    const copyState = marked === 'done' ? 'ready' : 'failed'
    await installation.database.write((tx) =>
      tx
        .updateTable('files')
        .set({ copyState })
        .where('id', '=', file.id)
        .where('deletedAt', 'is', null)
        .execute(),
    )
    return 'done'
  },
}

async function makeCopy(installation: Installation, file: Row<'files'>) {
  const { config } = installation
  const target = copyPath(config, file.dossierId, file.sha256)
  const source = bytesPath(config, file.dossierId, file.sha256)
  const lines = await wordsOn(installation, file)
  return inTurn(file.dossierId, async () => {
    const part = `${target}.part`
    try {
      const marked = await drawWatermark({ source, target: part, mediaType: file.mediaType, lines })
      if (marked === 'done') await syncAndMove(part, target)
      return marked
    } finally {
      await rm(part, { force: true })
    }
  })
}

/** « Copie remise à … le … – dossier … », in the language of the administration. */
async function wordsOn(
  { database, definitions, clock }: Installation,
  file: Row<'files'>,
): Promise<string[]> {
  const dossier = await database.read
    .selectFrom('dossiers')
    .select(['number', 'revisionId', 'submittedAt'])
    .where('id', '=', file.dossierId)
    .executeTakeFirstOrThrow()
  const { procedure } = await definitions.of(dossier.revisionId)
  const submitted = { now: () => new Date(dossier.submittedAt ?? clock.now()) }
  const [year, month, day] = dateIn(submitted, procedure.timeZone ?? 'Europe/Paris').split('-')
  return [
    `Copie remise à ${labelIn(procedure.service, 'fr')}`,
    `le ${day}/${month}/${year} – dossier ${dossier.number}`,
  ]
}

async function syncAndMove(from: string, to: string): Promise<void> {
  const file = await open(from, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(from, to)
}
