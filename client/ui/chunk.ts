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
      // What did not come once is fetched anew.
      coming ??= fetched(load)
        .then(keep)
        .catch((error: unknown) => {
          coming = undefined
          throw error
        })
      return coming
    },
    parts: () => parts,
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
