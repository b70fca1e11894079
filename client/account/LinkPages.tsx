import { useState } from 'react'
import type { SessionAccount } from '../../schemas/account'
import type { SecondFactorAsked } from '../../schemas/secondFactor'
import { confirmAccount, resetPassword } from '../api/accounts'
import { isRefused } from '../api/problems'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { LinkButton } from '../ui/Button'
import { Page } from '../ui/Page'
import { PlainForm, type PlainFormField } from '../ui/PlainForm'
import { navigate, useLocation } from '../ui/router'
import { refusedField } from './RegisterForm'
import { SecondStep } from './SignInForm'
import { useSession } from './session'
import { wayBack } from './signInAddress'
import { useAccountFields } from './useAccountFields'

/** Where the link of a mail to confirm an address leads: the password that was chosen makes the account. */
export function ConfirmPage() {
  const words = useWords(accountWords)
  const { password } = useAccountFields()
  return (
    <LinkPage
      title={words('confirmTitle')}
      lead={words('confirmLead')}
      again="/inscription"
      field={password}
      button={words('confirm')}
      use={(body) => confirmAccount({ body })}
    />
  )
}

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

type LinkPageProps = {
  readonly title: string
  readonly lead: string
  /** Where another link is asked for. */
  readonly again: string
  readonly field: PlainFormField<'password'>
  readonly button: string
  use(body: {
    readonly token: string
    readonly password: string
  }): Promise<SessionAccount | SecondFactorAsked>
}

function LinkPage({ title, lead, again, field, button, use }: LinkPageProps) {
  const words = useWords(accountWords)
  const { signedIn } = useSession()
  const { hash, search } = useLocation()
  const [asked, setAsked] = useState<SecondFactorAsked | null>(null)
  function enter(account: SessionAccount) {
    signedIn(account)
    navigate(wayBack(search), { replace: true })
  }
  // After the `#`, which no server gets to see.
  const token = hash.slice(1)
  if (!/^[\w-]{43}$/.test(token))
    return (
      <Page title={words('linkTitle')} lead={words('linkIncomplete')}>
        <div className="actions">
          <LinkButton to={again}>{words('linkAgain')}</LinkButton>
        </div>
      </Page>
    )
  if (asked)
    return (
      <Page title={title}>
        <SecondStep asked={asked} onSignedIn={enter} onRestart={() => navigate('/connexion')} />
      </Page>
    )
  return (
    <Page title={title} lead={lead}>
      <div className="narrow">
        <PlainForm
          fields={[field]}
          button={button}
          busyButton={words('signingIn')}
          send={async (typed) => {
            const answer = await use({ token, password: typed('password') })
            if ('accountId' in answer) enter(answer)
            else setAsked(answer)
          }}
          fieldOf={(error) => (refusedField(error) === 'password' ? 'password' : null)}
          told={(error) =>
            isRefused(error, 'account.linkOver') && (
              <Banner tone="danger" live="alert" title={words('linkTitle')}>
                <p>{error.problem.detail}</p>
                <LinkButton to={again} variant="secondary">
                  {words('linkAgain')}
                </LinkButton>
              </Banner>
            )
          }
        />
      </div>
    </Page>
  )
}
