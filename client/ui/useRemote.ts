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
 * What is `here` already is not read first. `load` may be a new function at each render. What failed for want of a session is read again with the next one.
 */
export function useRemote<Value>(
  key: string,
  load: (signal: AbortSignal) => Promise<Value>,
  here?: Value,
): Remote<Value> {
  const latest = useRef(load)
  latest.current = load
  const [turn, setTurn] = useState(0)
  const [held, setHeld] = useState<Held<Value>>(() => (here === undefined ? nothing(key) : ready(key, here)))
  const unread = useRef(here === undefined)
  const reload = useCallback(() => setTurn((last) => last + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is another reading.
  useEffect(() => {
    if (!unread.current) {
      unread.current = true
      return
    }
    const giveUp = new AbortController()
    const keep = (outcome: Held<Value>) => {
      if (!giveUp.signal.aborted) setHeld(outcome)
    }
    latest.current(giveUp.signal).then(
      (value) => keep(ready(key, value)),
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

function ready<Value>(key: string, value: Value): Held<Value> {
  return { key, value, error: undefined, state: 'ready' }
}

function nothing<Value>(key: string): Held<Value> {
  return { key, state: 'loading', value: undefined, error: undefined }
}
