import { useEffect, useState } from 'react'
import { signalSession } from '../../api/sessionSignal'
import { unsignedWords } from '../../messages/unsigned'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useFreshSession } from './useFreshSession'

/**
 * The session of a draft without an account has ended under the page: because one signed in elsewhere in this browser,
 * and then the page goes on; else nobody can reach the draft any more, and the page shows what was typed.
 */
export function UnsignedOver() {
  const words = useWords(unsignedWords)
  const ask = useFreshSession()
  const [state, setState] = useState<'asking' | 'over' | 'read'>('asking')
  useEffect(() => {
    ask().then(
      (signedIn) => (signedIn ? signalSession('restored') : setState('over')),
      () => setState('over'),
    )
  }, [ask])
  if (state !== 'over') return null
  return (
    <Dialog title={words('overTitle')} onClose={() => setState('read')}>
      <p>{words('over')}</p>
      <div className="actions">
        <Button onClick={() => setState('read')}>{words('overRead')}</Button>
      </div>
    </Dialog>
  )
}
