const last = new Map<string, Promise<unknown>>()

/**
 * Runs pieces of work under one key one after the other: bytes are not removed in a dossier while others with the same
 * hash arrive. One process writes (contracts.md, "Store"), so a queue in memory is enough.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  last.set(key, mine)
  try {
    return await mine
  } finally {
    if (last.get(key) === mine) last.delete(key)
  }
}
