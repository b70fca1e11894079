import { signOut } from '../api/session'
import { forgetKept, isUnsentKept } from '../device/chunk'
import { works } from './leaving'

/** Whether signing out would lose something, here or on another page of this device, after all was tried. */
export async function wouldSigningOutLose(): Promise<boolean> {
  await Promise.all([...works].map((work) => work.settle()))
  return [...works].some((work) => work.unsaved()) || isUnsentKept()
}

/**
 * Ends the session; null where the server did not hear of it. Nothing of the person stays on this device, and what was
 * not sent never will be, whoever signs in next.
 */
export async function endSession() {
  await forgetKept()
  const ended = await signOut({}).catch(() => null)
  if (ended !== null) for (const work of works) work.drop()
  return ended
}
