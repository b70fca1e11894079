import { createContext, useContext } from 'react'
import type { Role, SessionAccount } from '../../schemas/account'
import type { SecondFactorAsked } from '../../schemas/secondFactor'

/** Who is at the screen, and how the pages tell that it changed. */
export type Session = {
  readonly account: SessionAccount | null
  /** Somebody has just signed out here: their pages give way to the home page, not to signing in again. */
  readonly left?: boolean
  /** They have just erased their account. */
  readonly erased?: boolean
  /** The password was given, the second factor not yet, when the page was loaded. */
  readonly asked?: SecondFactorAsked | undefined
  /** A session was opened for this account. */
  signedIn(account: SessionAccount): void
  /** There is no session any more, or no account. */
  signedOut(how?: 'erased'): void
}

export const SessionContext = createContext<Session>({
  account: null,
  signedIn: () => undefined,
  signedOut: () => undefined,
})

/** The session of the person at the screen. */
export function useSession(): Session {
  return useContext(SessionContext)
}

/** Whether somebody has signed in: an account without credentials is nobody's in particular. */
export function isSignedIn(account: SessionAccount | null): boolean {
  return account !== null && account.email !== null
}

/** Whether the person at the screen has a role. */
export function useRole(role: Role): boolean {
  return useSession().account?.roles.includes(role) ?? false
}
