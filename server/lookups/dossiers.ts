import { labelIn } from '../../schemas/label'
import { instantOf } from '../clock'
import type { Installation } from '../context'
import type { Source } from './source'

/**
 * Dossiers by number: one's own alone. Somebody else's is not known, as one that does not exist is not. Asked for
 * nobody, it does not answer.
 */
export function dossiers({
  database,
  definitions,
  clock,
  config,
}: Pick<Installation, 'database' | 'definitions' | 'clock' | 'config'>): Source {
  return {
    local: true,
    async find(numbers, { accountId, locale }) {
      if (accountId === undefined) return new Map()
      const rows = await database.read
        .selectFrom('dossiers')
        .select(['number', 'revisionId'])
        .where('number', 'in', [...numbers])
        .where('ownerId', '=', accountId)
        .where('deletedAt', 'is', null)
        .execute()
      const facts = await Promise.all(
        rows.map(async ({ number, revisionId }) => {
          const { procedure } = await definitions.of(revisionId)
          const label = labelIn(procedure.title, locale)
          return [number, { label, source: config.name, at: instantOf(clock) }] as const
        }),
      )
      const own = new Map(facts)
      return new Map(numbers.map((number) => [number, own.get(number) ?? null]))
    },
  }
}
