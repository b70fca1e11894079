import { useEffect, useRef } from 'react'
import { trashWords } from '../../messages/trash'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { focusTitle } from '../../ui/usePageTitle'
import { keepDeleted, useJustDeleted } from './justDeleted'
import { useRestoring } from './useRestoring'

/** Says what was just deleted or withdrawn, and takes it back; it stays until one leaves the page. */
export function JustDeleted({ onRestored }: { onRestored(): void }) {
  const words = useWords(trashWords)
  const deleted = useJustDeleted()
  const banner = useRef<HTMLDivElement>(null)
  const { restoring, error, restore } = useRestoring(() => {
    keepDeleted(null)
    focusTitle()
    onRestored()
  })
  useEffect(() => {
    if (deleted) banner.current?.focus()
  }, [deleted])
  useEffect(() => () => keepDeleted(null), [])
  if (deleted === null) return null
  const { number, state } = deleted
  return (
    <Banner tone="success" ref={banner}>
      <p>{words(state === 'draft' ? 'deleted' : 'withdrawn', { number })}</p>
      <p>{words('keptFor')}</p>
      {error === null ? null : <Failure error={error} />}
      <div className="actions">
        <Button variant="secondary" busy={restoring !== null} onClick={() => restore(deleted)}>
          {words(restoring === null ? 'undo' : 'undoing')}
        </Button>
      </div>
    </Banner>
  )
}
