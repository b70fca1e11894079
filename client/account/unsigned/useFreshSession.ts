import { useCallback, useEffect, useRef } from 'react'
import { readSession } from '../../api/session'
import { isSignedIn, useSession } from '../session'

/**
 * Takes note of an account that was signed in to elsewhere in this browser: in another tab, by a mail's link. The page
 * goes on as it is, since its draft has joined that account. The function asks at once, and says whether it was so.
 */
export function useFreshSession(): () => Promise<boolean> {
  const { signedIn } = useSession()
  const told = useRef(signedIn)
  told.current = signedIn
  const ask = useCallback(async () => {
    const { account } = await readSession({})
    if (account === null || !isSignedIn(account)) return false
    told.current(account)
    return true
  }, [])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') ask().catch(() => undefined)
    }
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [ask])
  return ask
}
