import type { ComponentType, ReactNode } from 'react'
import { Await } from './Await'
import { fetched } from './lazily'
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
    return (
      <Await inside remote={remote}>
        {(Part) => <Part {...props} />}
      </Await>
    )
  }
  const prepare = () => void part().catch(() => undefined)
  return Object.assign(Reserved, { prepare })
}
