import { useMemo, useRef, useState } from 'react'
import { TilesContext } from '../forms/controls/map/tiles'
import type { SessionAccount } from '../schemas/account'
import { type Session, SessionContext } from './account/session'
import { useAccountLocale } from './account/useAccountLocale'
import { LanguageProvider } from './messages/LanguageProvider'
import { Pages } from './Pages'
import { type Opened, readOpening } from './readOpening'
import { Await } from './ui/Await'
import { BrandingContext, plainBranding } from './ui/branding'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { Router, useLocation } from './ui/router'
import { Shell } from './ui/Shell'
import { useAccent } from './ui/useAccent'
import { useRemote } from './ui/useRemote'

/** The whole client: the opening is read first, which may be on its way already, then the page of the address. */
export function App(opening: OpeningProps) {
  return (
    <LanguageProvider>
      <Router>
        <Opening {...opening} />
      </Router>
    </LanguageProvider>
  )
}

type OpeningProps = {
  readonly begun?: Promise<Opened> | undefined
  /** What was begun, where it is here before the page is drawn. */
  readonly opened?: Opened | undefined
}

function Opening({ begun, opened: here }: OpeningProps) {
  const first = useRef(begun)
  const read = (signal: AbortSignal) => {
    const reading = first.current ?? readOpening(signal)
    // A second try reads anew.
    first.current = undefined
    return reading
  }
  const opening = useRemote('opening', read, here)
  const [person, setPerson] = useState<SessionAccount | null | undefined>()
  const [erased, setErased] = useState(false)
  const { pathname } = useLocation()
  const opened = opening.state === 'ready' ? opening.value : null
  const branding = opened?.branding ?? plainBranding
  // Whoever has signed in or out here since owes nothing any more.
  const asked = person === undefined ? opened?.asked : undefined
  const account = person === undefined ? (opened?.account ?? null) : person
  const session = useMemo<Session>(
    () => ({
      ...{ account, asked, left: person === null, erased: erased && person === null },
      signedIn: setPerson,
      signedOut(how) {
        setErased(how === 'erased')
        setPerson(null)
      },
    }),
    [account, asked, erased, person],
  )
  useAccountLocale(account)
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
