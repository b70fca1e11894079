import { useState } from 'react'
import { useSize } from '../../../forms/controls/useSize'
import { everythingAddress, prepareExport } from '../../api/ownAccount'
import { leavingWords } from '../../messages/leaving'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { AccountSection } from '../sections/AccountSection'
import { useProof } from '../useProof'
import type { HoldingsProps } from './holdings'

/** What the archive holds and weighs, and its download: the browser shows how far it is. */
export function ExportSection({ holdings, own }: HoldingsProps) {
  const words = useWords(leavingWords)
  const size = useSize()
  const { proven, dialog } = useProof(own)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  const { drafts, deleted, kept, versions, files, bytes } = holdings

  async function download() {
    setBusy(true)
    setRefused(null)
    try {
      if (await proven(() => prepareExport({}))) location.assign(everythingAddress)
    } catch (error) {
      setRefused(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <AccountSection title={words('exportTitle')}>
      {dialog}
      <p>
        {words('holds', { dossiers: drafts + deleted + kept.length, versions, files, size: size(bytes) })}
        {deleted > 0 ? ` ${words('holdsDeleted', { count: deleted })}` : null}
      </p>
      <p>{words('exportHow')}</p>
      {refused === null ? null : <Failure error={refused} />}
      <div className="actions">
        <Button variant="secondary" busy={busy} onClick={() => void download()}>
          {words(busy ? 'preparing' : 'download')}
        </Button>
      </div>
    </AccountSection>
  )
}
