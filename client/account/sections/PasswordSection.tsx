import { changePassword } from '../../api/ownAccount'
import { isRefused } from '../../api/problems'
import { accountPageWords } from '../../messages/accountPage'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { PlainForm } from '../../ui/PlainForm'
import { refusedField } from '../RegisterForm'
import { useSession } from '../session'
import { useAccountFields } from '../useAccountFields'
import { useProof } from '../useProof'
import { AccountSection } from './AccountSection'
import { Changeable } from './Changeable'
import type { OwnProps } from './own'

/** The password of the account: another one, or a first one for those who sign in by other means. */
export function PasswordSection({ own, reload }: OwnProps) {
  const words = useWords(accountPageWords)
  const { signedIn } = useSession()
  const fields = useAccountFields()
  const { proven, dialog } = useProof(own)
  const current = { ...fields.password, name: 'current', label: words('currentPassword') } as const
  const next = { ...fields.newPassword, label: words('nextPassword') }
  return (
    <AccountSection
      title={words('passwordTitle')}
      lead={words(own.hasPassword ? 'passwordLead' : 'noPassword')}
    >
      {dialog}
      <Changeable button={words(own.hasPassword ? 'changePassword' : 'choosePassword')}>
        {(close) => (
          <PlainForm
            fields={own.hasPassword ? [current, next] : [next]}
            button={words('savePassword')}
            busyButton={words('saving')}
            cancel={{ words: words('cancel'), act: close }}
            send={async (typed) => {
              const password = typed('password')
              const body = own.hasPassword ? { current: typed('current'), password } : { password }
              if (!(await proven(async () => signedIn(await changePassword({ body }))))) return
              announce(words('passwordSaved'))
              close()
              reload()
            }}
            fieldOf={(error) => {
              if (isRefused(error, 'account.wrongPassword')) return 'current'
              return refusedField(error) === 'password' ? 'password' : null
            }}
          />
        )}
      </Changeable>
    </AccountSection>
  )
}
