import { type ComponentType, createElement, lazy, useState } from 'react'
import { Unreachable } from '../api/problems'

/** A part of the client that comes by itself, once, when it is first wanted. */
export type Chunk<Parts> = {
  /** Fetches it; throws `Unreachable` when it does not come. */
  fetch(): Promise<Parts>
  /** What it holds, once it is here. */
  parts(): Parts | undefined
}

/** Declares a chunk by how it is imported. */
export function chunk<Parts>(load: () => Promise<Parts>): Chunk<Parts> {
  let coming: Promise<Parts> | undefined
  let parts: Parts | undefined
  const keep = (arrived: Parts) => {
    parts = arrived
    return arrived
  }
  return {
    fetch() {
      coming ??= fetched(load).then(keep)
      return coming
    },
    parts: () => parts,
  }
}

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

/** What is imported now; it throws `Unreachable` when it does not come. */
export async function fetched<Parts>(load: () => Promise<Parts>): Promise<Parts> {
  try {
    return await load()
  } catch (error) {
    throw new Unreachable(error)
  }
}
