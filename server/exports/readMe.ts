import type { Procedure } from '../../forms/fields'
import type { VersionSummary } from '../../schemas/dossier'
import type { Decision } from '../../schemas/instruction'
import { type Locale, labelIn } from '../../schemas/label'
import type { Dossier } from '../dossiers/findDossier'
import type { PackedFile } from './dossierEntries'
import { momentIn, wordsOf } from './messages'

type Told = {
  readonly dossier: Dossier
  readonly procedure: Procedure
  readonly versions: readonly VersionSummary[]
  readonly decisions: readonly Decision[]
  readonly files: readonly PackedFile[]
  /** When it is made: an instant. */
  readonly at: string
}

/** What a dossier's ZIP holds, and what it does not and why. */
export function dossierReadMe(told: Told, locale: Locale): string {
  const { dossier, procedure, versions, decisions, files, at } = told
  const words = wordsOf(locale)
  const timeZone = procedure.timeZone ?? 'Europe/Paris'
  const moment = (instant: string) => momentIn(instant, timeZone, locale)
  const { purgeAt } = dossier
  const packed = files.flatMap((each) => ('opened' in each ? [each] : []))
  const left = files.flatMap((each) => ('why' in each ? [each] : []))
  return plainText([
    words('title', { number: dossier.number }),
    labelIn(procedure.title, locale),
    words('made', { at: moment(at), timeZone }),
    ...(purgeAt === null ? [] : [words('binned', { at: moment(purgeAt) })]),
    '',
    words('holds'),
    ...versions.map(({ version, submittedAt }) => words('versionHeld', { version, at: moment(submittedAt) })),
    ...(versions.length === 0 ? [words('noVersion')] : []),
    ...decisions.map(({ decision, decidedAt }) => words('decisionHeld', { decision, at: moment(decidedAt) })),
    '',
    words('filesHeld'),
    ...packed.map(({ path, file: { size, sha256 } }) => words('fileHeld', { path, size, sha256 })),
    ...(packed.length === 0 ? [words('noFile')] : []),
    ...(left.length === 0 ? [] : ['', words('left')]),
    ...left.map(({ file, why }) => words('fileLeft', { name: file.name, why })),
  ])
}

/** As every editor opens it: marked as UTF-8, lines ended as on Windows. */
export function plainText(lines: readonly string[]): string {
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}
