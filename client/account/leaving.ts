import { forgetKept, isUnsentKept } from '../device/chunk'

/** Work that goes with the session. */
type Work = {
  /** Whether something of it is not on the server. */
  unsaved(): boolean
  /** Tries to have it there; settles when it is, or cannot be soon. */
  settle(): Promise<void>
  /** Gives it up. */
  drop(): void
}

const works = new Set<Work>()

/** Tells whoever signs out of work that is not done. */
export function beforeSigningOut(work: Work): void {
  works.add(work)
}

/** Whether signing out would lose something, here or on another page of this device, after all was tried. */
export async function wouldSigningOutLose(): Promise<boolean> {
  await Promise.all([...works].map((work) => work.settle()))
  return [...works].some((work) => work.unsaved()) || isUnsentKept()
}

/** Nothing of the person stays on this device. */
export function leaveDevice(): Promise<void> {
  return forgetKept()
}

/** The session is over: what was not sent never will be, whoever signs in next. */
export function dropWork(): void {
  for (const work of works) work.drop()
}
