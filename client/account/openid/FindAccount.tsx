import { useState } from 'react'
import type { SessionAccount } from '../../../schemas/account'
import { providerNames } from '../../../schemas/identity'
import { linkIdentity } from '../../api/identities'
import { openidWords } from '../../messages/openid'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button, LinkButton } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { navigate } from '../../ui/router'
import { SignInForm } from '../SignInForm'
import { isSignedIn, useSession } from '../session'
import type { Newcomer } from './NewcomerPage'

/** Links to the account that somebody has: they prove that it is theirs by signing in to it. */
export function FindAccount({ newcomer }: { readonly newcomer: Newcomer }) {
  const words = useWords(openidWords)
  const { account, signedIn } = useSession()
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState<unknown>(null)
  const provider = providerNames[newcomer.provider]

  async function link(owner: SessionAccount) {
    try {
      await linkIdentity({})
    } catch (error) {
      signedIn(owner)
      return setFailed(error)
    }
    signedIn(owner)
    navigate(newcomer.back, { replace: true })
  }

  if (failed !== null)
    return (
      <Banner tone="warning" live="alert" title={words('linkFailed', { provider })}>
        <Failure error={failed} />
        <LinkButton to={newcomer.back}>{words('goOn')}</LinkButton>
      </Banner>
    )
  if (account && isSignedIn(account))
    return (
      <div className="actions">
        <Button variant="secondary" onClick={() => void link(account)}>
          {words('linkHere', { provider, email: account.email ?? '' })}
        </Button>
      </div>
    )
  return open ? (
    <SignInForm onSignedIn={(owner) => void link(owner)} />
  ) : (
    <div className="actions">
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {words('openSignIn')}
      </Button>
    </div>
  )
}
