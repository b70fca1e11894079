import { resetPassword } from '../api/accounts'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { LinkPage } from './LinkPage'
import { useAccountFields } from './useAccountFields'

/** Where the link of a mail about a forgotten password leads. */
export function NewPasswordPage() {
  const words = useWords(accountWords)
  const { newPassword } = useAccountFields()
  return (
    <LinkPage
      title={words('newPasswordTitle')}
      lead={words('newPasswordLead')}
      again="/mot-de-passe-oublie"
      field={newPassword}
      button={words('newPasswordSave')}
      use={(body) => resetPassword({ body })}
    />
  )
}
