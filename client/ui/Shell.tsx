import type { ReactNode } from 'react'
import { ExpiredSession } from '../account/ExpiredSession'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { Announcer } from './announce'
import { Footer } from './Footer'
import { Masthead } from './Masthead'

/** What stands around every page: the way past the header, the header, the page, the footer. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const words = useWords(shellWords)
  return (
    <>
      <a className="skip-link" href="#main">
        {words('skip')}
      </a>
      <Masthead />
      <main id="main" tabIndex={-1}>
        <ExpiredSession />
        {children}
      </main>
      <Footer />
      <Announcer />
    </>
  )
}
