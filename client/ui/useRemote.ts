import { useCallback, useEffect, useRef, useState } from 'react'
import { isRefused } from '../api/problems'
import { onSessionSignal } from '../api/sessionSignal'

/** Something read from the server: on its way, here, or failed. */
export type Remote<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value; reload(): void }
  | { readonly state: 'failed'; readonly error: unknown; reload(): void }

/**
 * Reads when `key` changes, giving up what was on its way; `reload` reads again and keeps showing what is there.
 * `load` may be a new function at each render. What failed for want of a session is read again with the next one.
 */
export function useRemote<Value>(key: string, load: (signal: AbortSignal) => Promise<Value>): Remote<Value> {
  const latest = useRef(load)
  latest.current = load
  const [turn, setTurn] = useState(0)
  const [held, setHeld] = useState<Held<Value>>(nothing(key))
  const reload = useCallback(() => setTurn((last) => last + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is another reading.
  useEffect(() => {
    const giveUp = new AbortController()
    const keep = (outcome: Held<Value>) => {
      if (!giveUp.signal.aborted) setHeld(outcome)
    }
    latest.current(giveUp.signal).then(
      (value) => keep({ key, value, error: undefined, state: 'ready' }),
      (error: unknown) => keep({ key, value: undefined, error, state: 'failed' }),
    )
    return () => giveUp.abort()
  }, [key, turn])

  const signedOut = isRefused(held.error, 401)
  useEffect(() => {
    if (signedOut) return onSessionSignal((signal) => signal === 'restored' && reload())
  }, [signedOut, reload])

  if (held.key !== key || held.state === 'loading') return { state: 'loading' }
  if (held.state === 'failed') return { state: 'failed', error: held.error, reload }
  return { state: 'ready', value: held.value, reload }
}

type Held<Value> = { readonly key: string } & (
  | { readonly state: 'loading'; readonly value: undefined; readonly error: undefined }
  | { readonly state: 'ready'; readonly value: Value; readonly error: undefined }
  | { readonly state: 'failed'; readonly value: undefined; readonly error: unknown }
)

function nothing<Value>(key: string): Held<Value> {
  return { key, state: 'loading', value: undefined, error: undefined }
}
