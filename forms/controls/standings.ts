import { useEffect, useSyncExternalStore } from 'react'
import type { FileStanding } from '../../schemas/files'

/** What became of a dossier's files, asked again as long as something is being checked, made or not yet known. */
type Standings = {
  all(): ReadonlyMap<string, FileStanding>
  subscribe(listener: () => void): () => void
  /** Asks for the files that are not known yet; `wanted` are the ids shown. */
  want(wanted: readonly string[]): void
}

type Ask = (signal: AbortSignal) => Promise<readonly FileStanding[]>

const nothing: ReadonlyMap<string, FileStanding> = new Map()

/** Waits between two looks, in milliseconds: a check takes a moment, or minutes where the antivirus is away. */
const waits = [2000, 4000, 8000, 15_000, 30_000]

const byDossier = new Map<string, Standings>()

/**
 * What became of the files with these ids, or of all that there are; nothing where there is no dossier. What is not
 * known yet is not in the map: such a file is not offered to be opened.
 */
export function useStandings(
  dossier: string | undefined,
  ask: Ask | undefined,
  ids: readonly string[] | 'all',
): ReadonlyMap<string, FileStanding> {
  const standings = dossier === undefined || ask === undefined ? none : standingsOf(dossier, ask)
  const known = useSyncExternalStore(standings.subscribe, standings.all)
  const wanted = ids === 'all' ? ids : ids.join(' ')
  useEffect(() => {
    if (wanted !== '') standings.want(wanted === 'all' ? [] : wanted.split(' '))
  }, [standings, wanted])
  return known
}

const none: Standings = {
  all: () => nothing,
  subscribe: () => () => undefined,
  want: () => undefined,
}

function standingsOf(dossier: string, ask: Ask): Standings {
  const known = byDossier.get(dossier) ?? createStandings(ask)
  byDossier.set(dossier, known)
  return known
}

function createStandings(ask: Ask): Standings {
  const listeners = new Set<() => void>()
  let known = nothing
  const shown = new Set<string>()
  let asking = false
  let failed = false
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  /** A file that was never sent stays unknown for ever: it is not looked for that long. */
  const isAwaited = () =>
    failed ||
    [...known.values()].some(isUnsettled) ||
    (looks < waits.length && [...shown].some((id) => !known.has(id)))
  const look = async () => {
    clearTimeout(timer)
    asking = true
    try {
      known = new Map((await ask(AbortSignal.timeout(20_000))).map((file) => [file.fileId, file]))
      failed = false
      for (const listener of listeners) listener()
    } catch {
      // Not known is shown as nothing; the next look says more.
      failed = true
    }
    asking = false
    if (listeners.size > 0 && isAwaited()) {
      timer = setTimeout(look, waits[Math.min(looks++, waits.length - 1)])
    }
  }
  return {
    all: () => known,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) clearTimeout(timer)
      }
    },
    want(wanted) {
      for (const id of wanted) shown.add(id)
      const settled = wanted.every((id) => {
        const standing = known.get(id)
        return standing !== undefined && !isUnsettled(standing)
      })
      if (asking || (settled && wanted.length > 0)) return
      looks = 0
      void look()
    },
  }
}

function isUnsettled({ check, copy }: FileStanding): boolean {
  return check === 'pending' || copy === 'waiting'
}
