import type { ReactNode } from 'react'
import { FailurePage } from './FailurePage'
import { Loading } from './Loading'
import type { Remote } from './useRemote'

type AwaitProps<Value> = {
  readonly remote: Remote<Value>
  children(value: Value, reload: () => void): ReactNode
}

/** A page made of something read from the server: loading, failed with a second try, or the page. */
export function Await<Value>({ remote, children }: AwaitProps<Value>) {
  if (remote.state === 'loading') return <Loading />
  if (remote.state === 'failed') return <FailurePage error={remote.error} retry={remote.reload} />
  return children(remote.value, remote.reload)
}
