import { readOwnAccount } from '../api/ownAccount'
import { accountPageWords } from '../messages/accountPage'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { Page } from '../ui/Page'
import { useRemote } from '../ui/useRemote'
import { IdentitiesSection } from './openid/IdentitiesSection'
import { SecondFactorSection } from './secondFactor/SecondFactorSection'
import { AddressSection } from './sections/AddressSection'
import { LeavingSection } from './sections/LeavingSection'
import { NameSection } from './sections/NameSection'
import { NoticesSection } from './sections/NoticesSection'
import { PasswordSection } from './sections/PasswordSection'
import { SessionsSection } from './sections/SessionsSection'

/** What a person sees and changes of their own account, a section each. */
export function AccountPage() {
  const words = useWords(accountPageWords)
  const remote = useRemote('own', (signal) => readOwnAccount({}, { signal }))
  return (
    <Page title={words('title')} lead={words('lead')}>
      <Await remote={remote} inside>
        {(own, reload) => (
          <>
            <NameSection />
            <AddressSection own={own} reload={reload} />
            <PasswordSection own={own} reload={reload} />
            <SecondFactorSection own={own} reload={reload} />
            <IdentitiesSection own={own} />
            <SessionsSection />
            <NoticesSection />
            <LeavingSection />
          </>
        )}
      </Await>
    </Page>
  )
}
