import { useEffect, useSyncExternalStore } from 'react'
import type { FileStanding } from '../../schemas/files'

/** What became of a dossier's files, asked again as long as something is being checked or made. */
type Standings = {
  of(fileId: string): FileStanding | undefined
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

/** What became of the files with these ids; nothing where there is no dossier. */
export function useStandings(
  dossier: string | undefined,
  ask: Ask | undefined,
  ids: readonly string[],
): ReadonlyMap<string, FileStanding> {
  const standings = dossier === undefined || ask === undefined ? none : standingsOf(dossier, ask)
  const known = useSyncExternalStore(standings.subscribe, standings.all)
  const wanted = ids.join(' ')
  useEffect(() => {
    if (wanted !== '') standings.want(wanted.split(' '))
  }, [standings, wanted])
  return known
}

const none: Standings = {
  of: () => undefined,
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
  let asking = false
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    clearTimeout(timer)
    asking = true
    try {
      known = new Map((await ask(AbortSignal.timeout(20_000))).map((file) => [file.fileId, file]))
      for (const listener of listeners) listener()
    } catch {
      // Not known is shown as nothing; the next look says more.
    }
    asking = false
    if (listeners.size > 0 && [...known.values()].some(isUnsettled)) {
      timer = setTimeout(look, waits[Math.min(looks++, waits.length - 1)])
    }
  }
  return {
    of: (fileId) => known.get(fileId),
    all: () => known,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) clearTimeout(timer)
      }
    },
    want(wanted) {
      const settled = wanted.every((id) => {
        const standing = known.get(id)
        return standing !== undefined && !isUnsettled(standing)
      })
      if (settled || asking) return
      looks = 0
      void look()
    },
  }
}

function isUnsettled({ check, copy }: FileStanding): boolean {
  return check === 'pending' || copy === 'waiting'
}
