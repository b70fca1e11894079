import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A component of a chunk that is fetched when it is first drawn; `<Suspense>` around it says what is shown before. */
export function lazily<Name extends string, Props>(
  chunk: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await chunk())[name] }))
}
