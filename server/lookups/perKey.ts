import type { Fact } from '../../schemas/lookup'
import type { Said } from './source'

/**
 * Asks about each key by itself, at once. Keys that fail are left out; when all of them do, the first failure is
 * thrown.
 */
export async function perKey(
  keys: readonly string[],
  ask: (key: string) => Promise<Fact | null>,
): Promise<Said> {
  const said = new Map<string, Fact | null>()
  const failures: unknown[] = []
  await Promise.all(
    keys.map((key) =>
      ask(key).then(
        (fact) => void said.set(key, fact),
        (error: unknown) => void failures.push(error),
      ),
    ),
  )
  if (said.size === 0 && failures.length > 0) throw failures[0]
  return said
}
