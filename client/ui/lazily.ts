import { type ComponentType, createElement, lazy, useState } from 'react'
import type { Chunk } from './chunk'

/**
 * A component of a chunk that is fetched when it is first drawn; `<Suspense>` around it says what is shown before. It
 * is drawn at once where the chunk is here: what React shows in the meantime would stay for 300 ms at least. A
 * chunk that does not come, offline or after a newer version was installed, is a page that cannot be reached.
 */
export function lazily<Name extends string, Props extends object>(
  { fetch, parts }: Chunk<Record<Name, ComponentType<Props>>>,
  name: Name,
): ComponentType<Props> {
  const Late = lazy(async () => {
    const { [name]: Part } = await fetch()
    return { default: ({ given }: { given: Props }) => createElement<Props>(Part, given) }
  })
  return function Lazily(props) {
    // Which of the two it is stays the same as long as it is on the page.
    const [here] = useState(parts)
    return here ? createElement<Props>(here[name], props) : createElement(Late, { given: props })
  }
}
