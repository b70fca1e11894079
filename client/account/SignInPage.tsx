import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { LinkButton } from '../ui/Button'
import { useBranding } from '../ui/branding'
import { Page } from '../ui/Page'
import { Link, Redirect, useLocation } from '../ui/router'
import { SignInForm } from './SignInForm'
import { useSession } from './session'
import { wayBack } from './signInAddress'

/** Signing in; it leads back to the page that asked for it. */
export function SignInPage() {
  const words = useWords(accountWords)
  const { account, signedIn } = useSession()
  const { search } = useLocation()
  const { contactEmail } = useBranding()
  if (account) return <Redirect to={wayBack(search)} replace />
  return (
    <Page title={words('title')} lead={words('lead')}>
      <div className="narrow">
        <SignInForm onSignedIn={signedIn} />
      </div>
      <p>
        <Link to="/mot-de-passe-oublie">{words('forgottenLink')}</Link>
      </p>
      <div className="stack-s">
        <h2>{words('noAccount')}</h2>
        <p>
          <LinkButton to="/inscription" variant="secondary">
            {words('registerTitle')}
          </LinkButton>
        </p>
      </div>
      {contactEmail ? (
        <div className="stack-s">
          <h2>{words('help')}</h2>
          <p>{words.rich('helpContact', { email: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> })}</p>
        </div>
      ) : null}
    </Page>
  )
}
