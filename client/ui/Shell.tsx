import type { ReactNode } from 'react'
import { ExpiredSession } from '../account/ExpiredSession'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { Announcer } from './announce'
import { Footer } from './Footer'
import { Masthead } from './Masthead'

type ShellProps = {
  /** Whose service this is, and who is at the screen, are not known yet. */
  readonly opening?: boolean
  readonly children: ReactNode
}

/** What stands around every page: the way past the header, the header, the page, the footer. */
export function Shell({ opening = false, children }: ShellProps) {
  const words = useWords(shellWords)
  return (
    <>
      <a className="skip-link" href="#main">
        {words('skip')}
      </a>
      {opening ? <header className="masthead masthead-opening" /> : <Masthead />}
      <main id="main" tabIndex={-1}>
        <ExpiredSession />
        {children}
      </main>
      {opening ? null : <Footer />}
      <Announcer />
    </>
  )
}
