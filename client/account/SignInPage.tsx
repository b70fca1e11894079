import { accountWords } from '../messages/account'
import { openidWords } from '../messages/openid'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { LinkButton } from '../ui/Button'
import { useBranding } from '../ui/branding'
import { Page } from '../ui/Page'
import { Link, Redirect, useLocation } from '../ui/router'
import { ProviderButtons } from './openid/ProviderButtons'
import { ReturnFailedBanner } from './openid/ReturnFailedBanner'
import { returnFailedIn } from './openid/returnFailed'
import { SignInForm } from './SignInForm'
import { isSignedIn, useSession } from './session'
import { leadingBack, wayBack } from './signInAddress'

/** Signing in; it leads back to the page that asked for it. */
export function SignInPage() {
  const words = useWords(accountWords)
  const openid = useWords(openidWords)
  const { account, asked, signedIn } = useSession()
  const { search } = useLocation()
  const { contactEmail, providers } = useBranding()
  const back = wayBack(search)
  const failed = returnFailedIn(search)
  if (isSignedIn(account) && failed === null) return <Redirect to={back} replace />
  if (isSignedIn(account) && failed !== null)
    return (
      <Page title={words('title')} inError>
        <ReturnFailedBanner {...failed} />
        <div className="actions">
          <LinkButton to={back}>{openid('goOn')}</LinkButton>
        </div>
      </Page>
    )
  return (
    <Page title={words('title')} lead={words('lead')} inError={failed !== null}>
      {failed ? <ReturnFailedBanner {...failed} /> : null}
      {account ? (
        <Banner>
          <p>{words('joins')}</p>
        </Banner>
      ) : null}
      <SignInForm
        asked={asked}
        above={
          <>
            <ProviderButtons back={back} />
            {providers.length > 0 ? <h2>{openid('or')}</h2> : null}
          </>
        }
        onSignedIn={signedIn}
      >
        <p>
          <Link to={leadingBack('/mot-de-passe-oublie', back)}>{words('forgottenLink')}</Link>
        </p>
        <div className="stack-s">
          <h2>{words('noAccount')}</h2>
          <div className="actions">
            <LinkButton to={leadingBack('/inscription', back)} variant="secondary">
              {words('registerTitle')}
            </LinkButton>
          </div>
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
