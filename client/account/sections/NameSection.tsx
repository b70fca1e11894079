import { accountPageWords } from '../../messages/accountPage'
import { useWords } from '../../messages/useWords'
import { useSession } from '../session'
import { AccountSection } from './AccountSection'

/** The name and the address of the account. */
export function NameSection() {
  const words = useWords(accountPageWords)
  const { account } = useSession()
  return (
    <AccountSection title={words('nameTitle')}>
      <p>
        <bdi>{account?.name}</bdi>
      </p>
      <p>
        <bdi>{account?.email}</bdi>
      </p>
    </AccountSection>
  )
}
