import { createContext, useContext } from 'react'
import type { Locale } from '../../schemas/label'

/** The page's language, for what controls themselves have to say. */
export const LocaleContext = createContext<Locale>('fr')

/** The language that controls speak. */
export function useLocale(): Locale {
  return useContext(LocaleContext)
}
