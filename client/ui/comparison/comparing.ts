import { createContext, useContext } from 'react'

/** The two versions compared, by number, and where their files are. */
type Comparing = {
  readonly former: number
  readonly latter: number
  fileAddress(fileId: string): string
}

export const ComparingContext = createContext<Comparing>({ former: 0, latter: 0, fileAddress: () => '' })

/** What every part of a comparison refers to. */
export function useComparing(): Comparing {
  return useContext(ComparingContext)
}
