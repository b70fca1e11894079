import { createContext, useContext } from 'react'

/** Does what is sensitive, asking first who is at the screen where the server wants to know. Whether it was done. */
export type Proving = (act: () => Promise<unknown>) => Promise<boolean>

export const ProvingContext = createContext<Proving>((act) => act().then(() => true))

/** How a part of the section does what is sensitive. */
export function useProving(): Proving {
  return useContext(ProvingContext)
}
