import { useState } from 'react'
import type { Procedure } from '../../forms/fields'
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
import { Link, navigate } from '../ui/router'
import { firstSectionAddress, resumeAddress, startAddress } from './addresses'

/** A draft as this page needs it. */
export type Draft = Pick<DossierSummary, 'id' | 'number' | 'updatedAt'>

type StartButtonsProps = { readonly procedure: Procedure; readonly drafts: readonly Draft[] }

/** The way in: begin, or go on with a draft and perhaps begin another. */
export function StartButtons({ procedure, drafts }: StartButtonsProps) {
  const words = useWords(startWords)
  const { account, signedIn } = useSession()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [latest] = drafts

  async function begin() {
    setBusy(true)
    setError(null)
    try {
      const body = { procedureId: procedure.id, ...(account ? {} : { withoutAccount: true }) }
      const { id } = await startDossier({ body })
      const opened = account ? null : (await readSession({})).account
      if (opened) signedIn(opened)
      navigate(firstSectionAddress(id, procedure))
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }

  return (
    <div className="start-buttons">
      {latest ? (
        <>
          <LinkButton to={resumeAddress(latest.id)} large>
            {words('resumeMine')} <Icon name="arrowRight" />
          </LinkButton>
          <p className="soft small">
            {words.rich('resumeSince', {
              number: latest.number,
              date: <Moment at={latest.updatedAt} show="moment" />,
            })}
          </p>
          {drafts.length > 1 ? (
            <p className="small">
              <Link to="/dossiers">{words('whichDraft', { count: drafts.length })}</Link>
            </p>
          ) : null}
        </>
      ) : null}
      {error === null ? null : <Failure error={error} />}
      <Button
        large={!latest}
        variant={latest ? 'secondary' : 'primary'}
        busy={busy}
        onClick={() => void begin()}
      >
        {words(busy ? 'starting' : latest ? 'startOther' : 'start')}
        {busy || latest ? null : <Icon name="arrowRight" />}
      </Button>
      {account ? null : (
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
