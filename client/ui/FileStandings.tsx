import { createContext, type ReactNode, useContext } from 'react'
import { useStandings } from '../../forms/controls/standings'
import type { FileStanding } from '../../schemas/files'
import { listFiles } from '../api/files'

const Standings = createContext<ReadonlyMap<string, FileStanding>>(new Map())

type FileStandingsProps = {
  /** Undefined in a preview, which sends no file. */
  readonly dossier: string | undefined
  readonly children: ReactNode
}

/** Around what shows a dossier's files: what became of them is asked once, and again while something is awaited. */
export function FileStandings({ dossier, children }: FileStandingsProps) {
  const known = useStandings(
    dossier,
    dossier === undefined
      ? undefined
      : async (signal) => (await listFiles({ params: { dossier } }, { signal })).files,
    'all',
  )
  return <Standings value={known}>{children}</Standings>
}

/** What became of a file; undefined where it is not known, or not yet. */
export function useFileStanding(fileId: string): FileStanding | undefined {
  return useContext(Standings).get(fileId)
}
