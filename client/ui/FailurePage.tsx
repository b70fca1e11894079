import { useEffect, useState } from 'react'
import { isRefused, NotKept, Unreachable } from '../api/problems'
import type { MissingDossier } from '../citizen/unsent/MissingDossier'
import type { KeptHere } from '../device/KeptHere'
import { hasKept } from '../device/marks'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { Banner } from './Banner'
import { Button, LinkButton } from './Button'
import { NotFoundPage } from './NotFoundPage'
import { Page } from './Page'

type FailureProps = { readonly error: unknown; retry?(): void }

/** Why a page cannot be shown, and what to do: offline, not found, not allowed, or our own fault. */
export function FailurePage({ error, retry }: FailureProps) {
  const words = useWords(shellWords)
  if (isRefused(error, 404)) return <Missing deleted={isRefused(error, 'dossier.deleted')} retry={retry} />
  if (isRefused(error, 403))
    return (
      <Page title={words('forbiddenTitle')} lead={words('forbidden')}>
        <div className="actions">
          <LinkButton to="/">{words('backHome')}</LinkButton>
        </div>
      </Page>
    )
  const offline = error instanceof Unreachable
  return (
    <Page title={words(offline ? 'offlineTitle' : 'failedTitle')}>
      <Failure error={error} />
      {offline ? <Kept missing={error instanceof NotKept} /> : null}
      <div className="actions">
        {retry ? <Button onClick={retry}>{words('retry')}</Button> : null}
        <LinkButton to="/" variant="tertiary">
          {words('backHome')}
        </LinkButton>
      </div>
    </Page>
  )
}

/** What can be said of a dossier that is not there comes by itself: where it does not, there is nothing at the address. */
function Missing({ deleted, retry }: { readonly deleted: boolean; retry: (() => void) | undefined }) {
  const [part, setPart] = useState<{ readonly MissingDossier: typeof MissingDossier } | null>()
  const dossier = /^\/dossiers\/([^/]+)/.exec(location.pathname)?.[1]
  const asked = dossier !== undefined && (deleted || hasKept())
  useEffect(() => {
    if (asked) import('../citizen/unsent/MissingDossier').then(setPart, () => setPart(null))
  }, [asked])
  if (!asked || part === null) return <NotFoundPage />
  const again = retry ?? (() => location.reload())
  return part ? <part.MissingDossier dossier={dossier} deleted={deleted} retry={again} /> : null
}

/** What can be opened all the same. It comes by itself: where it does not, the page stands without it. */
function Kept({ missing }: { readonly missing: boolean }) {
  const [part, setPart] = useState<{ readonly KeptHere: typeof KeptHere }>()
  useEffect(() => {
    if (missing || hasKept()) void import('../device/KeptHere').then(setPart, () => undefined)
  }, [missing])
  return part ? <part.KeptHere missing={missing} /> : null
}

/** Why something on a page failed, in the server's own words when it gave some. */
export function Failure({ error, retry }: FailureProps) {
  const words = useWords(shellWords)
  const number = isRefused(error) && error.problem.status >= 500 ? error.problem.requestId : ''
  return (
    <Banner tone="danger" live="alert">
      <p>{sentence(error) || words(error instanceof Unreachable ? 'offline' : 'failed')}</p>
      {number ? <p>{words('failedNumber', { id: number })}</p> : null}
      {retry ? (
        <Button variant="secondary" onClick={retry}>
          {words('retry')}
        </Button>
      ) : null}
    </Banner>
  )
}

function sentence(error: unknown): string {
  return isRefused(error) ? error.problem.detail : ''
}
