import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { LinkButton } from '../ui/Button'
import { useBranding } from '../ui/branding'
import { Page } from '../ui/Page'
import { Link, Redirect, useLocation } from '../ui/router'
import { SignInForm } from './SignInForm'
import { isSignedIn, useSession } from './session'
import { leadingBack, wayBack } from './signInAddress'

/** Signing in; it leads back to the page that asked for it. */
export function SignInPage() {
  const words = useWords(accountWords)
  const { account, asked, signedIn } = useSession()
  const { search } = useLocation()
  const { contactEmail } = useBranding()
  const back = wayBack(search)
  if (isSignedIn(account)) return <Redirect to={back} replace />
  return (
    <Page title={words('title')} lead={words('lead')}>
      {account ? (
        <Banner>
          <p>{words('joins')}</p>
        </Banner>
      ) : null}
      <SignInForm asked={asked} onSignedIn={signedIn}>
        <p>
          <Link to={leadingBack('/mot-de-passe-oublie', back)}>{words('forgottenLink')}</Link>
        </p>
        <div className="stack-s">
          <h2>{words('noAccount')}</h2>
          <p>
            <LinkButton to={leadingBack('/inscription', back)} variant="secondary">
              {words('registerTitle')}
            </LinkButton>
          </p>
        </div>
        {contactEmail ? (
          <div className="stack-s">
            <h2>{words('help')}</h2>
            <p>
              {words.rich('helpContact', { email: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> })}
            </p>
          </div>
        ) : null}
      </SignInForm>
    </Page>
  )
}
