import { useEffect, useState } from 'react'
import { forgetPassword } from '../api/accounts'
import { accountWords } from '../messages/account'
import { openidWords } from '../messages/openid'
import { useWords } from '../messages/useWords'
import { LinkButton } from '../ui/Button'
import { useBranding } from '../ui/branding'
import { Page } from '../ui/Page'
import { PlainForm } from '../ui/PlainForm'
import { Redirect, useLocation } from '../ui/router'
import { focusTitle } from '../ui/usePageTitle'
import { ProviderButtons } from './openid/ProviderButtons'
import { RegisterForm } from './RegisterForm'
import { isSignedIn, useSession } from './session'
import { backIn, wayBack } from './signInAddress'
import { useAccountFields } from './useAccountFields'

/** Asking for an account; what comes next is a mail. */
export function RegisterPage() {
  const words = useWords(accountWords)
  const openid = useWords(openidWords)
  const { providers } = useBranding()
  const { account } = useSession()
  const { search } = useLocation()
  const [written, setWritten] = useState<string | null>(null)
  if (isSignedIn(account)) return <Redirect to={wayBack(search)} replace />
  if (written !== null) return <Written email={written} lead={words('registered')} />
  return (
    <Page title={words('registerTitle')} lead={words('registerLead')}>
      <ProviderButtons back={wayBack(search)} />
      {providers.length > 0 ? <h2>{openid('or')}</h2> : null}
      <div className="narrow">
        <RegisterForm back={wayBack(search)} onWritten={setWritten} />
      </div>
    </Page>
  )
}

/** A password that was forgotten: a mail leads to choosing another one. */
export function ForgottenPage() {
  const words = useWords(accountWords)
  const { email } = useAccountFields()
  const { search } = useLocation()
  const [written, setWritten] = useState<string | null>(null)
  if (written !== null) return <Written email={written} lead={words('forgotten')} />
  return (
    <Page title={words('forgottenTitle')} lead={words('forgottenLead')}>
      <div className="narrow">
        <PlainForm
          fields={[email]}
          button={words('sendLink')}
          busyButton={words('sendingLink')}
          send={async (typed) => {
            await forgetPassword({ body: { email: typed('email').trim(), ...backIn(wayBack(search)) } })
            setWritten(typed('email').trim())
          }}
        />
      </div>
    </Page>
  )
}

/** What to do once a mail is on its way. */
function Written({ email, lead }: { readonly email: string; readonly lead: string }) {
  const words = useWords(accountWords)
  useEffect(focusTitle, [])
  return (
    <Page title={words('writtenTitle')} lead={lead}>
      <p>{words('writtenTo', { email })}</p>
      <p>{words('writtenNothing')}</p>
      <div className="actions">
        <LinkButton to="/connexion" variant="secondary">
          {words('title')}
        </LinkButton>
      </div>
    </Page>
  )
}
