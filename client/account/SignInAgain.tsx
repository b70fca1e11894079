import { useState } from 'react'
import type { SessionAccount } from '../../schemas/account'
import { signalSession } from '../api/sessionSignal'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useLocation } from '../ui/router'
import { ProviderButtons } from './openid/ProviderButtons'
import { SignInForm } from './SignInForm'
import { isSignedIn, useSession } from './session'
import { UnsignedOver } from './unsigned/UnsignedOver'

/** What is shown over a page whose session ended: signing in again, where there is an account to sign in to. */
export function SignInAgain({ account }: { readonly account: SessionAccount }) {
  return isSignedIn(account) ? <ComeBack account={account} /> : <UnsignedOver />
}

/**
 * Signing in again over a page whose session ended, at once or later: the page goes on. Another account than the
 * page's own gets the home page, loaded anew.
 */
function ComeBack({ account }: { readonly account: SessionAccount }) {
  const words = useWords(accountWords)
  const { signedIn } = useSession()
  const { pathname, search, hash } = useLocation()
  const [later, setLater] = useState(false)

  function comeBack(again: SessionAccount) {
    if (again.accountId !== account.accountId) return location.assign('/')
    signedIn(again)
    signalSession('restored')
  }

  if (later)
    return (
      <div className="bounds notice">
        <Banner tone="warning" live="alert" title={words('expiredTitle')}>
          <p>{words('expiredBanner')}</p>
          <Button onClick={() => setLater(false)}>{words('again')}</Button>
        </Banner>
      </div>
    )
  return (
    <Dialog title={words('expiredTitle')} onClose={() => setLater(true)}>
      <p>{words('expired')}</p>
      <SignInForm email={account.email ?? undefined} onSignedIn={comeBack}>
        <ProviderButtons back={`${pathname}${search}${hash}`} again />
      </SignInForm>
      <Button variant="tertiary" onClick={() => setLater(true)}>
        {words('later')}
      </Button>
    </Dialog>
  )
}
