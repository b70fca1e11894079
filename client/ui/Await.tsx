import type { ReactNode } from 'react'
import { Failure, FailurePage } from './FailurePage'
import { Loading } from './Loading'
import type { Remote } from './useRemote'

type AwaitProps<Value> = {
  readonly remote: Remote<Value>
  /** Part of a page that has its title already: a failure is told in its place and not as a page. */
  readonly inside?: boolean
  children(value: Value, reload: () => void): ReactNode
}

/** What is made of something read from the server: loading, failed with a second try, or there. */
export function Await<Value>({ remote, inside = false, children }: AwaitProps<Value>) {
  if (remote.state === 'ready') return children(remote.value, remote.reload)
  if (remote.state === 'loading') return <Loading inside={inside} />
  const Told = inside ? Failure : FailurePage
  return <Told error={remote.error} retry={remote.reload} />
}
