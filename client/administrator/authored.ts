import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listAuthoredProcedures } from '../../schemas/api/procedures'

/** A procedure with its revisions, as its author sees it. */
export type Authored = ResponseOf<typeof listAuthoredProcedures>['procedures'][number]

/** One revision in that list. */
export type Revision = Authored['revisions'][number]
