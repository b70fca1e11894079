import { createContext, useContext } from 'react'

/** A background for maps: tiles by `{z}/{x}/{y}`, and who is to be named for them. */
export type Tiles = { readonly tiles: string; readonly credits: string }

/** The background that this installation has, where it has one. */
export const TilesContext = createContext<Tiles | null>(null)

/** The background of maps; null where there is none. */
export function useTiles(): Tiles | null {
  return useContext(TilesContext)
}
