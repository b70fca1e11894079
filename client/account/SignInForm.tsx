import type { SessionAccount } from '../../schemas/account'
import { isRefused } from '../api/problems'
import { signIn } from '../api/session'
import { forgetShared } from '../device/chunk'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { PlainForm } from '../ui/PlainForm'
import { SharedChoice } from './SharedChoice'
import { useAccountFields } from './useAccountFields'

type SignInFormProps = {
  /** The address known already: the session of this account ended. */
  readonly email?: string | undefined
  onSignedIn(account: SessionAccount): void
}

/** Address and password. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const words = useWords(accountWords)
  const fields = useAccountFields()
  return (
    <PlainForm
      fields={[{ ...fields.email, autoComplete: 'username', defaultValue: email }, fields.password]}
      button={words('signIn')}
      busyButton={words('signingIn')}
      send={async (typed) => {
        const body = { email: typed('email').trim(), password: typed('password') }
        const account = await signIn({ body })
        await forgetShared()
        onSignedIn(account)
      }}
      told={(error) =>
        isRefused(error, 401) && (
          <Banner tone="danger" live="alert" title={words('refusedTitle')}>
            <p>{words('refused')}</p>
          </Banner>
        )
      }
    >
      <SharedChoice />
    </PlainForm>
  )
}
