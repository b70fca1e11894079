import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { Unreachable } from '../api/problems'

/**
 * A component of a chunk that is fetched when it is first drawn; `<Suspense>` around it says what is shown before. A
 * chunk that does not come, offline or after a newer version was installed, is a page that cannot be reached.
 */
export function lazily<Name extends string, Props>(
  chunk: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await fetched(chunk))[name] }))
}

/** A chunk that is fetched now; it throws `Unreachable` when it does not come. */
export async function fetched<Chunk>(chunk: () => Promise<Chunk>): Promise<Chunk> {
  try {
    return await chunk()
  } catch (error) {
    throw new Unreachable(error)
  }
}
