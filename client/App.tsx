import { useMemo, useRef, useState } from 'react'
import { TilesContext } from '../forms/controls/map/tiles'
import type { SessionAccount } from '../schemas/account'
import { type Session, SessionContext } from './account/session'
import { readBranding } from './api/operations'
import { readSession } from './api/session'
import { LanguageProvider } from './messages/LanguageProvider'
import { fetchAhead, Pages } from './Pages'
import { Await } from './ui/Await'
import { type Branding, BrandingContext, plainBranding } from './ui/branding'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { Router, useLocation } from './ui/router'
import { Shell } from './ui/Shell'
import { useAccent } from './ui/useAccent'
import { useRemote } from './ui/useRemote'

/** Whose service it is, and who is at the screen. */
type Opened = { readonly branding: Branding; readonly account: SessionAccount | null }

/** Reads what every page needs first; what the page itself is made of comes meanwhile. */
export async function readOpening(signal?: AbortSignal): Promise<Opened> {
  const options = signal && { signal }
  const [branding, { account }] = await Promise.all([
    readBranding({}, options),
    readSession({}, options),
    fetchAhead(location.pathname),
  ])
  return { branding, account }
}

/** The whole client: the opening is read first, which may be on its way already, then the page of the address. */
export function App({ opening }: { readonly opening?: Promise<Opened> }) {
  return (
    <LanguageProvider>
      <Router>
        <Opening begun={opening} />
      </Router>
    </LanguageProvider>
  )
}

function Opening({ begun }: { readonly begun: Promise<Opened> | undefined }) {
  const first = useRef(begun)
  const opening = useRemote('opening', (signal) => {
    const reading = first.current ?? readOpening(signal)
    // A second try reads anew.
    first.current = undefined
    return reading
  })
  const [person, setPerson] = useState<SessionAccount | null | undefined>()
  const { pathname } = useLocation()
  const opened = opening.state === 'ready' ? opening.value : null
  const branding = opened?.branding ?? plainBranding
  const account = person === undefined ? (opened?.account ?? null) : person
  const session = useMemo<Session>(
    () => ({ account, left: person === null, signedIn: setPerson, signedOut: () => setPerson(null) }),
    [account, person],
  )
  useAccent(branding.accent)
  return (
    <BrandingContext value={branding}>
      <TilesContext value={branding.map}>
        <SessionContext value={session}>
          <Shell opening={opening.state === 'loading'}>
            <ErrorBoundary at={pathname}>
              <Await remote={opening}>{() => <Pages />}</Await>
            </ErrorBoundary>
          </Shell>
        </SessionContext>
      </TilesContext>
    </BrandingContext>
  )
}
