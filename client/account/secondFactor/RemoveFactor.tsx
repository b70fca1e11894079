import { useState } from 'react'
import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/FailurePage'
import { useProving } from './proving'

type RemoveFactorProps = {
  readonly title: string
  /** Whether nothing but the password is left afterwards. */
  readonly last: boolean
  /** What is said once it is done. */
  readonly done: string
  remove(): Promise<unknown>
  onRemoved(): void
  onClose(): void
}

/** Asks before a factor is removed, removes it, and says that it is. */
export function RemoveFactor({ title, last, done, remove, onRemoved, onClose }: RemoveFactorProps) {
  const words = useWords(secondFactorWords)
  const proving = useProving()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function press() {
    setBusy(true)
    setError(null)
    try {
      if (!(await proving(remove))) return setBusy(false)
      announce(done)
      onRemoved()
    } catch (failed) {
      setError(failed)
      setBusy(false)
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <p>{words(last ? 'removeLast' : 'removeText')}</p>
      {error === null ? null : <Failure error={error} />}
      <div className="actions">
        <Button tone="danger" busy={busy} onClick={() => void press()}>
          {words(busy ? 'working' : 'remove')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {words('keep')}
        </Button>
      </div>
    </Dialog>
  )
}
