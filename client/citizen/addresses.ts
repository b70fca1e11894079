import type { Procedure } from '../../forms/fields'
import type { DossierSummary } from '../../schemas/dossier'

/** A procedure's first page. */
export function startAddress(procedureId: string): string {
  return `/commencer/${procedureId}`
}

/** Where a dossier is gone on with or followed: a draft opens at its next section. */
export function dossierAddress({ id, state }: Pick<DossierSummary, 'id' | 'state'>): string {
  return state === 'draft' ? resumeAddress(id) : followAddress(id)
}

/** The wizard, which goes to the first section that is not complete. */
export function resumeAddress(dossier: string): string {
  return `/dossiers/${dossier}/sections`
}

/** A dossier's own page. */
export function followAddress(dossier: string): string {
  return `/dossiers/${dossier}`
}

/** The first page of a dossier just begun: the applicant's, or the first section. */
export function firstSectionAddress(dossier: string, { applicant, sections }: Procedure): string {
  return `/dossiers/${dossier}/sections/${applicant ? 'applicant' : (sections[0]?.id ?? '')}`
}

/** Where a draft is moved to a newer revision, and where what has no place any more is read. */
export function moveAddress(dossier: string): string {
  return `/dossiers/${dossier}/nouvelle-revision`
}

/** Who fills a dossier together with its owner, and to whom it is handed over. */
export function togetherAddress(dossier: string): string {
  return `/dossiers/${dossier}/a-plusieurs`
}
