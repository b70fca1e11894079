import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Installation } from '../../server/context'
import { readDraftOf } from '../../server/dossiers/draftStore'
import { brokenLink, readContent } from '../../server/dossiers/versionContent'
import { bytesPath } from '../../server/files/fileStore'
import { receiptKind } from '../../server/mail/receiptState'

/** What the product acknowledged about one dossier: all that it may be held to. */
export type Acknowledged = {
  readonly id: string
  readonly number: string
  /** The draft after the last save that was answered 2xx. */
  readonly draft: { readonly number: number; readonly answers: unknown }
  /** Each submission that was answered 2xx: the draft's number and the version's. */
  readonly submissions: readonly { readonly draftNumber: number; readonly version: number }[]
  /** SHA-256 of each file that was answered 2xx. */
  readonly files: readonly string[]
  readonly deleted: boolean
}

/**
 * Holds the store against what was acknowledged: the invariants I1 to I5 of every fault. Gives a sentence for each
 * violation, none when all hold.
 */
export async function checkStore(
  installation: Installation,
  history: readonly Acknowledged[],
): Promise<readonly string[]> {
  const violations = await Promise.all(history.map((dossier) => checkDossier(installation, dossier)))
  return [...violations.flat(), ...(await checkFiles(installation))]
}

async function checkDossier(
  { database: { read } }: Installation,
  said: Acknowledged,
): Promise<readonly string[]> {
  const row = await read.selectFrom('dossiers').selectAll().where('id', '=', said.id).executeTakeFirst()
  if (row === undefined) return [`I1: dossier ${said.number} is gone`]
  const of = (table: 'dossierVersions' | 'dossierEvents' | 'files') =>
    read.selectFrom(table).where('dossierId', '=', said.id)
  const versions = await read
    .selectFrom('dossierVersions')
    .selectAll()
    .where('dossierId', '=', said.id)
    .orderBy('version')
    .execute()
  const events = await of('dossierEvents').select('dossierEvents.id').where('about', 'is', null).execute()
  const mails = await read
    .selectFrom('jobs')
    .select('id')
    .where('dossierId', '=', said.id)
    .where('kind', '=', receiptKind)
    .execute()
  const draft = await readDraftOf(read, said.id)
  const rules: readonly (readonly [string, boolean])[] = [
    ['I1: the draft is what was acknowledged', isDeepStrictEqual(draft.answers, said.draft.answers)],
    ['I5: nothing was saved that was not acknowledged', draft.number === said.draft.number],
    ['I2: the number stays', row.number === said.number],
    ['I1: what was deleted stays deleted', (row.deletedAt !== null) === said.deleted],
    [
      'I2: a draft is submitted once',
      new Set(versions.map((each) => each.draftNumber)).size === versions.length,
    ],
    ['I3: versions are chained from 1 without a gap', brokenLink(versions) === null],
    ['I3: the dossier knows its last version', row.version === versions.length],
    [
      'I3: a version says its own number',
      versions.every((each) => readContent(each.content).version === each.version),
    ],
    ['I5: state and versions agree', (row.state === 'draft') === (versions.length === 0)],
    ['I5: each version has its event', events.length === 1 + versions.length + (said.deleted ? 1 : 0)],
    ['I5: each version has its mail', mails.length === versions.length],
    [
      'I1: each submission acknowledged is there',
      said.submissions.every(({ version }) => versions.some((each) => each.version === version)),
    ],
    [
      'I5: no version was made that was not acknowledged',
      versions.every((each) => said.submissions.some(({ version }) => version === each.version)),
    ],
  ]
  const files = new Set((await of('files').select('files.sha256').execute()).map(({ sha256 }) => sha256))
  const lost = said.files.filter((sha256) => !files.has(sha256))
  return [
    ...rules.filter(([, holds]) => !holds).map(([rule]) => `${rule} (${said.number})`),
    ...lost.map((sha256) => `I1: file ${sha256} is gone (${said.number})`),
  ]
}

/** I4: a row's bytes are there, with the hash that it says. */
async function checkFiles({ database, config }: Installation): Promise<readonly string[]> {
  const rows = await database.read.selectFrom('files').selectAll().where('deletedAt', 'is', null).execute()
  return rows.flatMap(({ id, dossierId, sha256, size }) => {
    try {
      const bytes = readFileSync(bytesPath(config, dossierId, sha256))
      const right = bytes.length === size && createHash('sha256').update(bytes).digest('hex') === sha256
      return right ? [] : [`I4: the bytes of file ${id} are others`]
    } catch {
      return [`I4: the bytes of file ${id} are not there`]
    }
  })
}
