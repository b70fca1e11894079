import { changeName } from '../../api/ownAccount'
import { accountPageWords } from '../../messages/accountPage'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { PlainForm } from '../../ui/PlainForm'
import { refusedField } from '../RegisterForm'
import { useSession } from '../session'
import { useAccountFields } from '../useAccountFields'
import { AccountSection } from './AccountSection'
import { Changeable } from './Changeable'

/** The name of the account. */
export function NameSection() {
  const words = useWords(accountPageWords)
  const { account, signedIn } = useSession()
  const { name } = useAccountFields()
  return (
    <AccountSection title={words('nameTitle')}>
      <Changeable
        shown={
          <p>
            <bdi>{account?.name}</bdi>
          </p>
        }
        button={words('changeName')}
      >
        {(close) => (
          <PlainForm
            fields={[{ ...name, defaultValue: account?.name }]}
            button={words('saveName')}
            busyButton={words('saving')}
            cancel={{ words: words('cancel'), act: close }}
            send={async (typed) => {
              signedIn(await changeName({ body: { name: typed('name').trim() } }))
              announce(words('nameSaved'))
              close()
            }}
            fieldOf={(error) => (refusedField(error) === 'name' ? 'name' : null)}
          />
        )}
      </Changeable>
    </AccountSection>
  )
}
