import { register } from '../api/accounts'
import { isRefused } from '../api/problems'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { PlainForm } from '../ui/PlainForm'
import { backIn } from './signInAddress'
import { useAccountFields } from './useAccountFields'

const refusedFields = new Map([
  ['account.noAddress', 'email'],
  ['account.noName', 'name'],
  ['account.shortPassword', 'password'],
  ['account.weakPassword', 'password'],
] as const)

/** The field that a refusal of the server's is about. */
export function refusedField(error: unknown) {
  for (const [code, field] of refusedFields) if (isRefused(error, code)) return field
  return null
}

type RegisterFormProps = {
  /** The page that the mail's link leads back to. */
  readonly back: string
  /** A mail is on its way to this address. */
  onWritten(email: string): void
}

/** Name, address and password of an account to be. */
export function RegisterForm({ back, onWritten }: RegisterFormProps) {
  const words = useWords(accountWords)
  const fields = useAccountFields()
  return (
    <PlainForm
      fields={[fields.name, fields.email, fields.newPassword]}
      button={words('register')}
      busyButton={words('registering')}
      send={async (typed) => {
        const body = { name: typed('name'), email: typed('email').trim(), password: typed('password') }
        await register({ body: { ...body, ...backIn(back) } })
        onWritten(body.email)
      }}
      fieldOf={refusedField}
    />
  )
}
