import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { type Session, SessionContext } from '../../client/account/session'
import { LanguageProvider } from '../../client/messages/LanguageProvider'
import { type Branding, BrandingContext } from '../../client/ui/branding'
import { Router } from '../../client/ui/router'
import type { Role, SessionAccount } from '../../schemas/account'

/** The installation that the pages under test belong to. */
export const aBranding: Branding = {
  name: 'Guichet',
  operator: 'Administration d’essai',
  contactEmail: 'aide@guichet.example',
  logo: null,
  accent: null,
  providers: [],
  map: null,
}

/** Somebody with these roles. */
export function anAccount(...roles: readonly Role[]): SessionAccount {
  const accountId = '01a200f2-0000-7000-8000-00000000000a'
  return { accountId, email: 'camille@guichet.example', name: 'Camille Martin', roles: [...roles] }
}

type Drawing = { readonly at?: string; readonly account?: SessionAccount | null; readonly session?: Session }

/**
 * Draws pages as the product does: in French, at an address, with or without somebody signed in. Beside
 * testing-library's own, it gives the person at the keyboard and where the pages have led.
 */
export function draw(element: ReactNode, { at = '/', account = null, session }: Drawing = {}) {
  history.replaceState(null, '', at)
  const held = session ?? { account, signedIn: () => undefined, signedOut: () => undefined }
  const drawn = render(
    <LanguageProvider>
      <Router>
        <BrandingContext value={aBranding}>
          <SessionContext value={held}>
            <main>{element}</main>
          </SessionContext>
        </BrandingContext>
      </Router>
    </LanguageProvider>,
  )
  return { ...drawn, person: userEvent.setup(), place: () => `${location.pathname}${location.search}` }
}
