import { useEffect, useState } from 'react'
import type { SessionAccount } from '../../schemas/account'
import { onSessionSignal, signalSession } from '../api/sessionSignal'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { SignInForm } from './SignInForm'
import { useSession } from './session'

/**
 * What the shell shows when a session ends under a page at work: signing in again over the page, which stays as
 * it is and goes on. Another account than the page's own gets the home page, loaded anew.
 */
export function ExpiredSession() {
  const words = useWords(accountWords)
  const { account, signedIn } = useSession()
  const [stage, setStage] = useState<'none' | 'asked' | 'later'>('none')

  useEffect(
    () =>
      onSessionSignal((signal) =>
        setStage(signal === 'expired' ? (last) => (last === 'later' ? last : 'asked') : 'none'),
      ),
    [],
  )

  function comeBack(again: SessionAccount) {
    if (account && again.accountId !== account.accountId) return location.assign('/')
    signedIn(again)
    signalSession('restored')
  }

  if (!account || stage === 'none') return null
  if (stage === 'later')
    return (
      <div className="bounds notice">
        <Banner tone="warning" live="alert" title={words('expiredTitle')}>
          <p>{words('expiredBanner')}</p>
          <Button onClick={() => setStage('asked')}>{words('again')}</Button>
        </Banner>
      </div>
    )
  return (
    <Dialog title={words('expiredTitle')} onClose={() => setStage('later')}>
      <p>{words('expired')}</p>
      <SignInForm email={account.email} onSignedIn={comeBack} />
      <Button variant="tertiary" onClick={() => setStage('later')}>
        {words('later')}
      </Button>
    </Dialog>
  )
}
