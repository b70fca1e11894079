import { useMemo, useState } from 'react'
import { TilesContext } from '../forms/controls/map/tiles'
import type { SessionAccount } from '../schemas/account'
import { type Session, SessionContext } from './account/session'
import { readBranding } from './api/operations'
import { readSession } from './api/session'
import { LanguageProvider } from './messages/LanguageProvider'
import { Pages } from './Pages'
import { Await } from './ui/Await'
import { BrandingContext, plainBranding } from './ui/branding'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { Router, useLocation } from './ui/router'
import { Shell } from './ui/Shell'
import { useAccent } from './ui/useAccent'
import { useRemote } from './ui/useRemote'

/** The whole client: whose service it is and who is at the screen are read first, then the page of the address. */
export function App() {
  return (
    <LanguageProvider>
      <Router>
        <Opening />
      </Router>
    </LanguageProvider>
  )
}

function Opening() {
  const opening = useRemote('opening', async (signal) => {
    const [branding, { account }] = await Promise.all([
      readBranding({}, { signal }),
      readSession({}, { signal }),
    ])
    return { branding, account }
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
