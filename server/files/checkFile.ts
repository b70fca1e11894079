import { type Static, Type } from 'typebox'
import { Check } from 'typebox/value'
import { instantOf } from '../clock'
import type { Installation } from '../context'
import type { Tx } from '../database'
import type { Row } from '../database/tables'
import type { JobKind } from '../jobs/jobKind'
import { ScannerSilent, type ScanVerdict, scanFile } from './clamd'
import { enqueueCopy } from './enqueueCopy'
import { bytesPath } from './fileStore'

const FilePayload = Type.Object({ file: Type.String() })

/**
 * Has one file checked by the antivirus. What is not a verdict is tried again later, for 72 hours, and then once a day
 * (`recheckFiles`): the file stays unopened, and nobody waits for it to submit.
 */
export const checkFile: JobKind = {
  async run(installation, job) {
    const { clamd } = installation.config
    if (clamd === null) return 'unconfigured'
    const file = await fileOf(installation, job)
    if (file === undefined || file.checkState === 'clean' || file.checkState === 'infected') return 'done'
    const verdict = await scan(installation, clamd, file)
    await installation.database.write((tx) => keepVerdict(installation, tx, file, verdict))
    // Refused as it is, perhaps by a scanner that is set up meanwhile.
    if (verdict.state === 'error') throw new ScannerSilent('refused by the scanner')
    return 'done'
  },
}

/** The file that a job is about; undefined when it is gone. */
export async function fileOf(
  { database }: Pick<Installation, 'database'>,
  { payload }: Row<'jobs'>,
): Promise<Row<'files'> | undefined> {
  const about: unknown = JSON.parse(payload)
  if (!isFilePayload(about)) throw new TypeError('The job names no file.')
  return database.read
    .selectFrom('files')
    .selectAll()
    .where('id', '=', about.file)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
}

/** A scanner that did not answer is left alone for a while, so that other work does not wait behind each file. */
const leftAloneFor = 30_000
const silentUntil = new WeakMap<Installation['config'], number>()

async function scan(
  { clock, config }: Installation,
  clamd: string,
  file: Row<'files'>,
): Promise<ScanVerdict> {
  const now = clock.now().getTime()
  if (now < (silentUntil.get(config) ?? 0)) throw new ScannerSilent('left alone')
  try {
    return await scanFile(clamd, bytesPath(config, file.dossierId, file.sha256))
  } catch (error) {
    if (error instanceof ScannerSilent) silentUntil.set(config, now + leftAloneFor)
    throw error
  }
}

async function keepVerdict(
  { clock }: Installation,
  tx: Tx,
  { id, dossierId, identity }: Row<'files'>,
  { state }: ScanVerdict,
): Promise<void> {
  const checkedAt = instantOf(clock)
  await tx.updateTable('files').set({ checkState: state, checkedAt }).where('id', '=', id).execute()
  if (state === 'clean' && identity === 1) await enqueueCopy(tx, clock, { id, dossierId })
}

function isFilePayload(payload: unknown): payload is Static<typeof FilePayload> {
  return Check(FilePayload, payload)
}
