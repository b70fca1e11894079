import { useEffect, useRef } from 'react'
import type { PasskeyUsed } from '../../../schemas/secondFactor'
import { challengePasskey } from '../../api/secondFactor'

type Offered = {
  /** A passkey was chosen among the addresses that the browser offers; throws what the server refused. */
  use(passkey: PasskeyUsed): Promise<void>
  refused(error: unknown): void
}

/** A challenge is renewed so long before it is over, in milliseconds. */
const margin = 30_000

/**
 * Has the browser offer the passkeys it knows where the address is written (`autocomplete="… webauthn"`), without a dialog.
 * Where it cannot, or the network does not answer, nothing is said: the button does the same.
 */
export function useOfferedPasskey(offered: Offered): void {
  const latest = useRef(offered)
  latest.current = offered
  useEffect(() => {
    const over = new AbortController()
    offer(() => latest.current, over.signal).catch(() => undefined)
    return () => over.abort()
  }, [])
}

async function offer(offered: () => Offered, over: AbortSignal): Promise<void> {
  if (!('PublicKeyCredential' in window)) return
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.()) || over.aborted) return
  const { askPasskey, stopAsking } = await import('./browserPasskeys')
  for (;;) {
    await untilSeen(over)
    const asked = await challengePasskey({})
    if (over.aborted) return
    const renewal = new AbortController()
    const stop = () => renewal.abort()
    const timer = setTimeout(stop, asked.timeout - margin)
    over.addEventListener('abort', stop)
    renewal.signal.addEventListener('abort', stopAsking)
    // What ends it otherwise is another use of a passkey on this page: it goes first.
    const passkey = await askPasskey(asked, { autofill: true }).catch(() => null)
    clearTimeout(timer)
    over.removeEventListener('abort', stop)
    renewal.signal.removeEventListener('abort', stopAsking)
    if (over.aborted) return
    if (passkey !== null) await offered().use(passkey).catch(offered().refused)
    else if (!renewal.signal.aborted) return
  }
}

/** A page that nobody looks at asks nothing. */
async function untilSeen(over: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible' || over.aborted) return
  await new Promise<void>((seen) => {
    document.addEventListener('visibilitychange', () => seen(), { once: true, signal: over })
    over.addEventListener('abort', () => seen(), { once: true })
  })
}
