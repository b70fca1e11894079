import { useMemo, useState } from 'react'
import { BrowserRouter, useLocation } from 'react-router'
import type { SessionAccount } from '../schemas/account'
import { type Session, SessionContext } from './account/session'
import { readBranding } from './api/operations'
import { readSession } from './api/session'
import { LanguageProvider } from './messages/LanguageProvider'
import { Pages } from './Pages'
import { type Branding, BrandingContext } from './ui/branding'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { FailurePage } from './ui/FailurePage'
import { Loading } from './ui/Loading'
import { Shell } from './ui/Shell'
import { useAccent } from './ui/useAccent'
import { useRemote } from './ui/useRemote'

/** The whole client: whose service it is and who is at the screen are read first, then the page of the address. */
export function App() {
  return (
    <LanguageProvider>
      <BrowserRouter>
        <Opening />
      </BrowserRouter>
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
  if (opening.state === 'ready') return <Opened {...opening.value} />
  return (
    <Shell>
      {opening.state === 'failed' ? (
        <FailurePage error={opening.error} retry={opening.reload} />
      ) : (
        <Loading />
      )}
    </Shell>
  )
}

type OpenedProps = { readonly branding: Branding; readonly account: SessionAccount | null }

function Opened({ branding, account: first }: OpenedProps) {
  const [account, setAccount] = useState(first)
  const { pathname } = useLocation()
  useAccent(branding.accent)
  const session = useMemo<Session>(
    () => ({ account, signedIn: setAccount, signedOut: () => setAccount(null) }),
    [account],
  )
  return (
    <BrandingContext value={branding}>
      <SessionContext value={session}>
        <Shell>
          <ErrorBoundary at={pathname}>
            <Pages />
          </ErrorBoundary>
        </Shell>
      </SessionContext>
    </BrandingContext>
  )
}
