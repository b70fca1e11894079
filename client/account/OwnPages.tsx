import { readRefusedNotices } from '../api/notices'
import { accountPageWords } from '../messages/accountPage'
import { noticesWords } from '../messages/notices'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { Page } from '../ui/Page'
import { Link } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import { OwnPage } from './OwnPage'
import { IdentitiesSection } from './openid/IdentitiesSection'
import { SecondFactorSection } from './secondFactor/SecondFactorSection'
import { ActivitySection } from './sections/ActivitySection'
import { AddressSection } from './sections/AddressSection'
import { NameSection } from './sections/NameSection'
import { NoticesForm } from './sections/NoticesForm'
import { PasswordSection } from './sections/PasswordSection'
import { SessionsSection } from './sections/SessionsSection'

/** Under which name and address one is known. */
export function WhoPage() {
  const words = useWords(accountPageWords)
  return (
    <OwnPage title={words('whoTitle')}>
      {(own) => (
        <>
          <NameSection />
          <AddressSection {...own} />
        </>
      )}
    </OwnPage>
  )
}

/** What opens the account: a password, what is asked beside it, providers. */
export function MeansPage() {
  const words = useWords(accountPageWords)
  return (
    <OwnPage title={words('meansTitle')}>
      {(own) => (
        <>
          <PasswordSection {...own} />
          <SecondFactorSection {...own} />
          <IdentitiesSection {...own} />
        </>
      )}
    </OwnPage>
  )
}

/** Where the account is open, and what happened to it lately. */
export function ActivityPage() {
  const words = useWords(accountPageWords)
  return (
    <Page title={words('activityTitle')} overline={<Link to="/compte">{words('title')}</Link>}>
      <SessionsSection />
      <ActivitySection />
    </Page>
  )
}

/** What the account is written to about: what can be refused, and what cannot and why. Mails lead to it. */
export function MailsPage() {
  const words = useWords(noticesWords)
  const account = useWords(accountPageWords)
  const remote = useRemote('notices', (signal) => readRefusedNotices({}, { signal }))
  return (
    <Page title={words('title')} overline={<Link to="/compte">{account('title')}</Link>} lead={words('lead')}>
      <Await remote={remote} inside>
        {({ refused }) => <NoticesForm refused={refused} />}
      </Await>
      <section className="stack-s" aria-labelledby="always">
        <h2 id="always">{words('alwaysTitle')}</h2>
        <ul>
          <li>{words('alwaysLaw')}</li>
          <li>{words('alwaysExpiry')}</li>
          <li>{words('alwaysSafety')}</li>
        </ul>
      </section>
    </Page>
  )
}
