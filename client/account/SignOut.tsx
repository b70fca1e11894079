import { startTransition, useState } from 'react'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { announce } from '../ui/announce'
import { ErrorText } from '../ui/ErrorText'
import { reserve } from '../ui/reserve'
import { navigate } from '../ui/router'
import { useSession } from './session'

/** Asks first; fetched when it is needed. */
const LeaveDialog = reserve(async () => (await import('./LeaveDialog')).LeaveDialog)

/** The same of a draft begun without an account, which nobody finds again. */
const LeaveUnsigned = reserve(async () => (await import('./unsigned')).LeaveUnsigned)

/** Signing out. Nothing stays on the device; where that would lose answers, one is asked first. */
export function SignOut({ signed }: { readonly signed: boolean }) {
  const words = useWords(shellWords)
  const { signedOut } = useSession()
  const [state, setState] = useState<'idle' | 'asking' | 'unsigned' | 'failed'>('idle')

  async function leave(sure: boolean) {
    const { endSession, wouldSigningOutLose } = await import('./endSession')
    if (!sure && (await wouldSigningOutLose())) return setState('asking')
    setState('idle')
    const ended = await endSession()
    if (ended === null) return setState('failed')
    // Whoever came by a provider may end its session too.
    if (ended.elsewhere) navigate('/deconnexion', { state: ended.elsewhere })
    else navigate('/')
    // With the way there, and not before it: the page that one leaves would lead elsewhere.
    startTransition(signedOut)
    announce(words('signedOut'))
  }

  return (
    <>
      {state === 'failed' ? (
        <div role="alert">
          <ErrorText>{words('signOutFailed')}</ErrorText>
        </div>
      ) : null}
      <button type="button" onClick={() => (signed ? void leave(false) : setState('unsigned'))}>
        {words(signed ? 'signOut' : 'leave')}
      </button>
      {state === 'unsigned' ? (
        <LeaveUnsigned onKept={() => setState('idle')} onLeft={() => void leave(true)} />
      ) : null}
      {state === 'asking' ? (
        <LeaveDialog onStay={() => setState('idle')} onLeave={() => void leave(true)} />
      ) : null}
    </>
  )
}
