import { useEffect, useState } from 'react'
import { onSessionSignal } from '../api/sessionSignal'
import { reserve } from '../ui/reserve'
import { useSession } from './session'

/** Signing in again; fetched when a session has ended, or before. */
export const SignInAgain = reserve(async () => (await import('./SignInAgain')).SignInAgain)

/** What the shell shows when a session ends under a page at work: the page stays as it is. */
export function ExpiredSession() {
  const { account } = useSession()
  const [expired, setExpired] = useState(false)
  useEffect(() => onSessionSignal((signal) => setExpired(signal === 'expired')), [])
  return account && expired ? <SignInAgain account={account} /> : null
}
