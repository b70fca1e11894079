import { useState } from 'react'
import type { Procedure } from '../../forms/fields'
import type { LeftAnswer } from '../../schemas/api/dossiers'
import type { DossierSummary } from '../../schemas/dossier'
import { useSession } from '../account/session'
import { signInAddress } from '../account/signInAddress'
import { startDossier } from '../api/dossiers'
import { readSession } from '../api/session'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'
import { Button, LinkButton } from '../ui/Button'
import { Failure } from '../ui/FailurePage'
import { Icon } from '../ui/Icon'
import { Moment } from '../ui/Moment'
import { navigate } from '../ui/router'
import { firstSectionAddress, startAddress } from './addresses'
import { MyDrafts } from './MyDrafts'
import { TakenAlong } from './TakenAlong'

/** A dossier as this page needs it. */
export type Mine = Pick<DossierSummary, 'id' | 'number' | 'updatedAt' | 'submittedAt' | 'state'>

type StartButtonsProps = {
  readonly procedure: Procedure
  /** The person's own dossiers for this procedure, the last touched first. */
  readonly mine: readonly Mine[]
  /** Whether one can be begun today. */
  readonly open: boolean
}

/** The way in: begin, go on with a draft, begin another one, perhaps with the answers of the last. */
export function StartButtons({ procedure, mine, open }: StartButtonsProps) {
  const words = useWords(startWords)
  const { account, signedIn } = useSession()
  const [busy, setBusy] = useState<'empty' | 'from' | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [begun, setBegun] = useState<{ id: string; left: readonly LeftAnswer[] } | null>(null)
  const drafts = mine.filter(({ state }) => state === 'draft')
  const last = mine
    .filter(({ submittedAt }) => submittedAt !== null)
    .toSorted((one, other) => String(other.submittedAt).localeCompare(String(one.submittedAt)))[0]
  const some = drafts.length > 0

  async function begin(from?: string) {
    setBusy(from ? 'from' : 'empty')
    setError(null)
    try {
      const how = account ? (from ? { from } : {}) : { withoutAccount: true }
      const { id, left } = await startDossier({ body: { procedureId: procedure.id, ...how } })
      if (left) return setBegun({ id, left })
      const opened = account ? null : (await readSession({})).account
      if (opened) signedIn(opened)
      navigate(firstSectionAddress(id, procedure))
    } catch (refused) {
      setError(refused)
      setBusy(null)
    }
  }

  if (begun) return <TakenAlong left={begun.left} address={firstSectionAddress(begun.id, procedure)} />
  return (
    <div className="start-buttons">
      <MyDrafts drafts={drafts} />
      {error === null ? null : <Failure error={error} />}
      {open ? (
        <Button
          large={!some}
          variant={some ? 'secondary' : 'primary'}
          busy={busy !== null}
          onClick={() => void begin()}
        >
          {words(busy === 'empty' ? 'starting' : some ? 'startOther' : 'start')}
          {busy || some ? null : <Icon name="arrowRight" />}
        </Button>
      ) : null}
      {open && last ? (
        <>
          <Button variant="secondary" busy={busy !== null} onClick={() => void begin(last.id)}>
            {words(busy === 'from' ? 'starting' : 'fromLast')}
          </Button>
          <p className="soft small">
            {words.rich('fromLastText', {
              number: last.number,
              date: <Moment at={last.submittedAt ?? ''} />,
            })}
          </p>
        </>
      ) : null}
      {account || !open ? null : (
        <>
          <p className="soft small">{words('withoutAccount')}</p>
          <LinkButton to={signInAddress(startAddress(procedure.id))} variant="secondary">
            {words('signInFirst')}
          </LinkButton>
        </>
      )}
    </div>
  )
}
