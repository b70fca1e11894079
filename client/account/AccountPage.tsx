import { accountPageWords } from '../messages/accountPage'
import { useWords } from '../messages/useWords'
import { Page } from '../ui/Page'
import { NameSection } from './sections/NameSection'

/** What a person sees and changes of their own account, a section each. */
export function AccountPage() {
  const words = useWords(accountPageWords)
  return (
    <Page title={words('title')} lead={words('lead')}>
      <NameSection />
    </Page>
  )
}
