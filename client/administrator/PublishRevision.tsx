import { useState } from 'react'
import { publishRevision } from '../api/procedures'
import { administrationWords } from '../messages/administration'
import { useWords } from '../messages/useWords'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Failure } from '../ui/FailurePage'

type PublishRevisionProps = {
  readonly procedure: string
  readonly revision: number
  onLeft(): void
  onPublished(): void
}

/** Asks before a revision is published, and publishes it. */
export function PublishRevision({ procedure, revision, onLeft, onPublished }: PublishRevisionProps) {
  const words = useWords(administrationWords)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function publish() {
    setBusy(true)
    setError(null)
    try {
      await publishRevision({ params: { procedure, revision } })
      onPublished()
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }

  return (
    <Dialog title={words('publishTitle', { revision })} onClose={onLeft}>
      <p>{words('publishText')}</p>
      <p>{words('publishForever')}</p>
      {error === null ? null : <Failure error={error} />}
      <div className="actions">
        <Button busy={busy} onClick={() => void publish()}>
          {words(busy ? 'publishing' : 'publishConfirm')}
        </Button>
        <Button variant="secondary" onClick={onLeft}>
          {words('publishCancel')}
        </Button>
      </div>
    </Dialog>
  )
}
