import { deviceWords } from '../messages/device'
import { useWords } from '../messages/useWords'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

type LeaveDialogProps = { onStay(): void; onLeave(): void }

/** Asks before a signing out that would lose answers. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const words = useWords(deviceWords)
  return (
    <Dialog title={words('leaveTitle')} onClose={onStay}>
      <p>{words('leaveText')}</p>
      <div className="actions">
        <Button onClick={onStay}>{words('stay')}</Button>
        <Button tone="danger" variant="secondary" onClick={onLeave}>
          {words('leave')}
        </Button>
      </div>
    </Dialog>
  )
}
