import type { DossierSummary, VersionSummary } from '../../../schemas/dossier'
import type { FileStanding } from '../../../schemas/files'

/** A dossier in a list: a draft, unless said otherwise. */
export function aDossier(given: Partial<DossierSummary> = {}): DossierSummary {
  return {
    id: '01a200f2-f20d-75ff-8ac4-12d0824eb9ba',
    number: '2026-0000003-1',
    procedureId: 'consultation-plateformes',
    procedureTitle: 'Signaler une difficulté',
    state: 'draft',
    applicantName: null,
    group: null,
    createdAt: '2026-03-12T08:05:00.000Z',
    updatedAt: '2026-03-12T13:32:00.000Z',
    submittedAt: null,
    version: 0,
    ...given,
  }
}

/** A dossier that was submitted once. */
export function aSubmittedDossier(given: Partial<DossierSummary> = {}): DossierSummary {
  const submitted = { state: 'submitted', submittedAt: '2026-03-12T13:40:00.000Z', version: 1 } as const
  return aDossier({ ...submitted, applicantName: 'Éditions des Trois Sapins', ...given })
}

/** A version in a list. */
export function aVersion(given: Partial<VersionSummary> = {}): VersionSummary {
  const hash = '42451260884e8b3563be30ae08b0102bcfd97613d8bda608e111f4cd25c31b42'
  return { version: 1, submittedAt: '2026-03-12T13:40:00.000Z', author: 'Camille Martin', hash, ...given }
}

/** What became of a file: checked by nobody, and open. */
export function aStanding(fileId: string, changes: Partial<FileStanding> = {}): FileStanding {
  return { fileId, check: 'unchecked', copy: null, deletedAt: null, opens: true, ...changes }
}
