import type { Procedure } from '../../forms/fields'
import type { Database } from '../database'
import { errors } from '../http/errors'

/** A revision and the definition in it. A revision's bytes never change, so this is kept once read. */
export type RevisionDefinition = {
  readonly revisionId: string
  readonly procedureId: string
  readonly revision: number
  readonly sha256: string
  /** The same object for the same revision: what is derived from it may be kept by it. */
  readonly procedure: Procedure
}

/** Definitions by revision, read and parsed once. */
export type Definitions = {
  /** Throws 404 `procedure.revisionNotFound`. */
  of(revisionId: string): Promise<RevisionDefinition>
}

/** The most definitions kept; the oldest read goes first. */
const kept = 200

/** Definitions as the database has them. */
export function openDefinitions(database: Database): Definitions {
  const known = new Map<string, RevisionDefinition>()
  return {
    async of(revisionId) {
      const found = known.get(revisionId) ?? (await readDefinition(database, revisionId))
      known.delete(revisionId)
      known.set(revisionId, found)
      const oldest = known.size > kept ? known.keys().next().value : undefined
      if (oldest !== undefined) known.delete(oldest)
      return found
    },
  }
}

async function readDefinition(database: Database, revisionId: string): Promise<RevisionDefinition> {
  const row = await database.read
    .selectFrom('revisions')
    .select(['id', 'procedureId', 'revision', 'sha256', 'source'])
    .where('id', '=', revisionId)
    .executeTakeFirst()
  if (!row) throw errors.procedure.revisionNotFound()
  const procedure: unknown = JSON.parse(row.source)
  if (!isProcedure(procedure))
    throw new Error(`Revision ${row.id} is in a language this version does not read.`)
  return {
    revisionId: row.id,
    procedureId: row.procedureId,
    revision: row.revision,
    sha256: row.sha256,
    procedure,
  }
}

/** Checked whole when it came in, its bytes unchanged since: what is left to tell is the language it is written in. */
function isProcedure(value: unknown): value is Procedure {
  return typeof value === 'object' && value !== null && 'language' in value && value.language === 1
}
