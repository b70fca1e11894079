import type { ComponentType, ReactNode } from 'react'
import { fetched } from './chunk'
import { Failure } from './FailurePage'
import { useRemote } from './useRemote'

/** A part of a page that is fetched when it is drawn, or before: `prepare` fetches it without drawing it. */
export type Reserve<Props> = { (props: Props): ReactNode; prepare(): void }

/**
 * A part of a page that may be needed of a sudden, over answers that are not saved yet: the page stays as it is while
 * the part is fetched, and also where it does not come, which is then told in its place, with a second try.
 */
export function reserve<Props extends object>(part: () => Promise<ComponentType<Props>>): Reserve<Props> {
  function Reserved(props: Props) {
    const remote = useRemote('', () => fetched(part))
    // Nothing moves on the page while it is on its way.
    if (remote.state === 'loading') return null
    if (remote.state === 'ready') return <remote.value {...props} />
    return (
      <div className="bounds notice">
        <Failure error={remote.error} retry={remote.reload} />
      </div>
    )
  }
  const prepare = () => void part().catch(() => undefined)
  return Object.assign(Reserved, { prepare })
}
