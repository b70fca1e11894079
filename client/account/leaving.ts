/** Work that goes with the session. */
type Work = {
  /** Whether something of it is not on the server. */
  unsaved(): boolean
  /** Tries to have it there; settles when it is, or cannot be soon. */
  settle(): Promise<void>
  /** Gives it up. */
  drop(): void
}

/** What there is of it. */
export const works = new Set<Work>()

/** Tells whoever signs out of work that is not done. */
export function beforeSigningOut(work: Work): void {
  works.add(work)
}
