import type { readDossier } from '../../schemas/api/dossiers'
import type { ResponseOf } from '../../schemas/api/endpoint'

/** A dossier as its pages read it: itself, its definition, versions, events and receipt. */
export type DossierRead = ResponseOf<typeof readDossier>
