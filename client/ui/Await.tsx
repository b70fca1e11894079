import { type ReactNode, useEffect, useRef } from 'react'
import { backOff } from '../api/backOff'
import { isOut } from '../api/problems'
import { Failure, FailurePage } from './FailurePage'
import { Loading } from './Loading'
import type { Remote } from './useRemote'

type AwaitProps<Value> = {
  readonly remote: Remote<Value>
  /** Part of a page that has its title already: a failure is told in its place and not as a page. */
  readonly inside?: boolean
  children(value: Value, reload: () => void): ReactNode
}

/**
 * What is made of something read from the server: loading, failed with a second try, or there. Where the server was not
 * there to answer, it is tried again by itself, less and less often.
 */
export function Await<Value>({ remote, inside = false, children }: AwaitProps<Value>) {
  useAgain(remote)
  if (remote.state === 'ready') return children(remote.value, remote.reload)
  if (remote.state === 'loading') return <Loading inside={inside} />
  const Told = inside ? Failure : FailurePage
  return <Told error={remote.error} retry={remote.reload} />
}

function useAgain<Value>(remote: Remote<Value>): void {
  const attempts = useRef(0)
  const error = remote.state === 'failed' && isOut(remote.error) ? remote.error : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure is another reason to try again.
  useEffect(() => {
    if (error === null || remote.state !== 'failed') return
    const timer = setTimeout(remote.reload, backOff(attempts.current++, null))
    addEventListener('online', remote.reload)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', remote.reload)
    }
  }, [error])
}
