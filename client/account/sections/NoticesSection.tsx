import { useEffect, useRef } from 'react'
import { readRefusedNotices } from '../../api/notices'
import { noticesWords } from '../../messages/notices'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { useLocation } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import { AccountSection } from './AccountSection'
import { NoticesForm } from './NoticesForm'

/** What the account is written to about: what can be refused, and what cannot and why. Mails lead to it. */
export function NoticesSection() {
  const words = useWords(noticesWords)
  const { hash } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  const remote = useRemote('notices', (signal) => readRefusedNotices({}, { signal }))
  // The page's other sections have come when these are known: what a mail leads to stays where it is scrolled to.
  const known = remote.state === 'ready'
  useEffect(() => {
    if (!known || hash !== '#courriels') return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView()
  }, [known, hash])
  return (
    <AccountSection title={words('title')} lead={words('lead')} heading={heading}>
      <div className="stack-l">
        <Await remote={remote} inside>
          {({ refused }) => <NoticesForm refused={refused} />}
        </Await>
        <div className="stack-s">
          <h3>{words('alwaysTitle')}</h3>
          <ul>
            <li>{words('alwaysLaw')}</li>
            <li>{words('alwaysExpiry')}</li>
            <li>{words('alwaysSafety')}</li>
          </ul>
        </div>
      </div>
    </AccountSection>
  )
}
