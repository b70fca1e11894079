import { createContext, useContext } from 'react'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { readBranding } from '../../schemas/api/operations'

/** Name, operator, contact, logo and colour of this installation. */
export type Branding = ResponseOf<typeof readBranding>

/** What a page says while the installation's own branding is not known, or cannot be. */
export const plainBranding: Branding = {
  name: 'Guichet',
  operator: '',
  contactEmail: '',
  logo: null,
  accent: null,
  providers: [],
  map: null,
}

export const BrandingContext = createContext<Branding>(plainBranding)

/** The installation's branding. */
export function useBranding(): Branding {
  return useContext(BrandingContext)
}
