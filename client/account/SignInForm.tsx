import { type ReactNode, useState } from 'react'
import type { SessionAccount } from '../../schemas/account'
import type { SecondFactorAsked } from '../../schemas/secondFactor'
import { isRefused } from '../api/problems'
import { signInByPasskey } from '../api/secondFactor'
import { signIn } from '../api/session'
import { forgetShared } from '../device/chunk'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { PlainForm } from '../ui/PlainForm'
import { reserve } from '../ui/reserve'
import { SharedChoice } from './SharedChoice'
import { OfferedPasskey } from './secondFactor/PasskeyButton'
import { useAccountFields } from './useAccountFields'

/** What is asked after the password; fetched when something is. */
export const SecondStep = reserve(async () => (await import('./secondFactor/SecondStep')).SecondStep)

type SignInFormProps = {
  /** The address known already: the session of this account ended. */
  readonly email?: string | undefined
  /** The password was given before the page was loaded anew. */
  readonly asked?: SecondFactorAsked | undefined
  /** What stands above the first step, and below it. */
  readonly above?: ReactNode
  readonly children?: ReactNode
  onSignedIn(account: SessionAccount): void
}

/** Address and password, or a passkey; then the second factor, where there is one. */
export function SignInForm({ email, asked: already, above, children, onSignedIn }: SignInFormProps) {
  const words = useWords(accountWords)
  const fields = useAccountFields()
  const [asked, setAsked] = useState(already)
  async function enter(account: SessionAccount) {
    await forgetShared()
    onSignedIn(account)
  }
  if (asked)
    return (
      <SecondStep
        asked={asked}
        onSignedIn={(account) => void enter(account)}
        onRestart={() => setAsked(undefined)}
      />
    )
  return (
    <>
      {above}
      <div className="narrow stack">
        <PlainForm
          fields={[{ ...fields.known, defaultValue: email }, fields.password]}
          button={words('signIn')}
          busyButton={words('signingIn')}
          send={async (typed) => {
            const body = { email: typed('email').trim(), password: typed('password') }
            const answer = await signIn({ body })
            if ('accountId' in answer) await enter(answer)
            else setAsked(answer)
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
        <OfferedPasskey use={async (passkey) => enter(await signInByPasskey({ body: { passkey } }))}>
          {words('passkey')}
        </OfferedPasskey>
      </div>
      {children}
    </>
  )
}
