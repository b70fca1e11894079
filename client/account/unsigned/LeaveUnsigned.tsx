import { unsignedWords } from '../../messages/unsigned'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { navigate, useLocation } from '../../ui/router'
import { signInAddress } from '../signInAddress'

type LeaveUnsignedProps = { onKept(): void; onLeft(): void }

/** Asks before a session goes that nobody can open again, and its drafts with it. */
export function LeaveUnsigned({ onKept, onLeft }: LeaveUnsignedProps) {
  const words = useWords(unsignedWords)
  const { pathname } = useLocation()
  return (
    <Dialog title={words('leaveTitle')} onClose={onKept}>
      <p>{words('leave')}</p>
      <div className="actions">
        <Button
          onClick={() => {
            onKept()
            navigate(signInAddress(pathname))
          }}
        >
          {words('leaveKeep')}
        </Button>
        <Button tone="danger" variant="secondary" onClick={onLeft}>
          {words('leaveGo')}
        </Button>
        <Button variant="tertiary" onClick={onKept}>
          {words('leaveStay')}
        </Button>
      </div>
    </Dialog>
  )
}
