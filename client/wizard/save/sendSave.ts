import { saveDraft } from '../../api/dossiers'
import { isRefused, Unreachable } from '../../api/problems'
import type { Save, SaveOutcome, Stop } from './saving'

/** Refusals that pass: too many at once, maintenance, and whatever goes wrong on the server's side. */
const passing = new Set([423, 429])

/** The largest save that a browser still sends for a page that is being left, in characters. */
const farewell = 30_000

/** Sends a dossier's saves and says what became of them; never rejects. */
export function sendSave(dossier: string) {
  return async (save: Save): Promise<SaveOutcome> => {
    const keepalive = JSON.stringify(save.changes).length < farewell
    try {
      const saved = await saveDraft({ params: { dossier }, body: save }, { keepalive })
      return { kind: 'saved', ...saved }
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

/** A failed save as the queue takes it. */
export function outcomeOf(error: unknown): SaveOutcome {
  if (error instanceof Unreachable || !isRefused(error)) return { kind: 'offline' }
  const { status, detail, draft, problems = [] } = error.problem
  if (draft !== undefined) return { kind: 'stale', draft }
  if (status === 401) return { kind: 'signedOut' }
  if (status >= 500 || passing.has(status)) return { kind: 'later', sentence: detail, wait: error.retryAfter }
  const stopped = stopOf(error)
  return { kind: 'refused', sentence: detail, at: problems.map(({ at }) => at), ...(stopped && { stopped }) }
}

const stops = [
  ['procedure.closed', 'closed'],
  ['dossier.taken', 'taken'],
  ['dossier.wrongState', 'taken'],
  ['dossier.deleted', 'deleted'],
  ['dossier.notFound', 'gone'],
] as const

/** What a refusal says of the dossier as a whole; undefined where it speaks of these answers or this moment. */
export function stopOf(error: unknown): Stop | undefined {
  return stops.find(([code]) => isRefused(error, code))?.[1]
}
