import type { SessionAccount } from '../../schemas/account'
import { navigate, useLocation } from '../ui/router'
import { useSession } from './session'
import { wayBack } from './signInAddress'

/** What a mail's link carries after the `#`, which no server gets to see; null where the link was cut. */
export function useLinkToken(): string | null {
  const { hash } = useLocation()
  const token = hash.slice(1)
  return /^[\w-]{43}$/.test(token) ? token : null
}

/** Goes on, signed in, to the page that the link leads back to. */
export function useWayIn(): (account: SessionAccount) => void {
  const { signedIn } = useSession()
  const { search } = useLocation()
  return (account) => {
    signedIn(account)
    navigate(wayBack(search), { replace: true })
  }
}
