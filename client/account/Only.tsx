import type { ReactNode } from 'react'
import type { Role } from '../../schemas/account'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { LinkButton } from '../ui/Button'
import { Page } from '../ui/Page'
import { Redirect, useLocation } from '../ui/router'
import { isSignedIn, useSession } from './session'
import { signInAddress } from './signInAddress'

type OnlyProps = {
  /** Without one, the page is for whoever has signed in, not for who began a dossier without an account. */
  readonly role?: Role
  readonly children: ReactNode
}

/** Pages of one role: without a session one signs in first and comes back; without the role one is told. */
export function Only({ role, children }: OnlyProps) {
  const words = useWords(shellWords)
  const { account, left } = useSession()
  const { pathname, search, hash } = useLocation()
  if (!account || (role === undefined && !isSignedIn(account)))
    return <Redirect to={left ? '/' : signInAddress(`${pathname}${search}${hash}`)} replace />
  if (role === undefined || account.roles.includes(role)) return children
  return (
    <Page title={words('forbiddenTitle')} lead={words('forbidden')}>
      <div className="actions">
        <LinkButton to="/">{words('backHome')}</LinkButton>
      </div>
    </Page>
  )
}
