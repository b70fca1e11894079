import { readOwnAccount } from '../api/ownAccount'
import { accountPageWords } from '../messages/accountPage'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { Page } from '../ui/Page'
import { Redirect, useLocation } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import { ownAddresses } from './ownAddresses'
import { AccountCards } from './sections/AccountCards'

/** What a person's own account is made of: a card leads to each part. */
export function AccountPage() {
  const { hash } = useLocation()
  // Where mails led before, when all of the account was one page.
  return hash === '#courriels' ? <Redirect to={ownAddresses.mails} replace /> : <Overview />
}

function Overview() {
  const words = useWords(accountPageWords)
  const remote = useRemote('own', (signal) => readOwnAccount({}, { signal }))
  return (
    <Page title={words('title')} lead={words('lead')} wide>
      <Await remote={remote} inside>
        {(own) => <AccountCards own={own} />}
      </Await>
    </Page>
  )
}
