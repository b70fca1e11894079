import { leavingWords } from '../../messages/leaving'
import { useWords } from '../../messages/useWords'
import { LinkButton } from '../../ui/Button'
import { useSession } from '../session'
import { AccountSection } from './AccountSection'

/** The way to what one takes away, and to erasing the account: a citizen's alone. */
export function LeavingSection() {
  const words = useWords(leavingWords)
  const { account } = useSession()
  if (!account?.roles.includes('citizen')) return null
  return (
    <AccountSection title={words('sectionTitle')} lead={words('sectionLead')}>
      <div className="actions">
        <LinkButton variant="secondary" to="/compte/donnees">
          {words('open')}
        </LinkButton>
      </div>
    </AccountSection>
  )
}
