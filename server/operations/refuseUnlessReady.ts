import type { Context } from '../context'
import { errors } from '../http/errors'

/**
 * Whether the service can do its work: it is not stopping, and the store takes a write. The schema is this version's,
 * or the store would not have opened. 503 otherwise.
 */
export async function refuseUnlessReady({ database, draining }: Context): Promise<{ status: string }> {
  if (draining()) throw errors.service.stopping({ retryAfterSeconds: 5 })
  try {
    await database.write((tx) =>
      tx
        .insertInto('counters')
        .values({ name: 'probe', value: 1 })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet(({ eb }) => ({ value: eb('counters.value', '+', 1) })),
        )
        .execute(),
    )
  } catch (cause) {
    throw errors.service.notReady({ retryAfterSeconds: 5, cause })
  }
  return { status: 'ok' }
}
