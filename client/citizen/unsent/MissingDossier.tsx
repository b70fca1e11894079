import type { DeletedDossier } from '../../../schemas/instruction'
import { listDeletedDossiers } from '../../api/instruction'
import { isRefused } from '../../api/problems'
import { shellWords } from '../../messages/shell'
import { trashWords } from '../../messages/trash'
import { unsentWords } from '../../messages/unsent'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button, LinkButton } from '../../ui/Button'
import { Loading } from '../../ui/Loading'
import { Moment } from '../../ui/Moment'
import { NotFoundPage } from '../../ui/NotFoundPage'
import { Page } from '../../ui/Page'
import { useRemote } from '../../ui/useRemote'
import { useRestoring } from '../trash/useRestoring'
import { KeptWords } from './KeptWords'

type MissingDossierProps = {
  readonly dossier: string
  /** It lies in the trash of whoever looks. */
  readonly deleted: boolean
  /** Reads it anew. */
  retry(): void
}

/** A dossier's address where there is none to read: it was deleted, or is not one's own. What was written in it is there. */
export function MissingDossier({ dossier, deleted, retry }: MissingDossierProps) {
  return deleted ? <Trashed dossier={dossier} retry={retry} /> : <Gone dossier={dossier} />
}

function Gone({ dossier }: Pick<MissingDossierProps, 'dossier'>) {
  return (
    <NotFoundPage>
      <KeptWords dossier={dossier} messages={false} />
    </NotFoundPage>
  )
}

function Trashed({ dossier, retry }: Omit<MissingDossierProps, 'deleted'>) {
  const remote = useRemote(dossier, (signal) => listDeletedDossiers({}, { signal }))
  if (remote.state === 'loading') return <Loading />
  const found = remote.state === 'ready' && remote.value.dossiers.find(({ id }) => id === dossier)
  return found ? <Restorable dossier={found} retry={retry} /> : <Gone dossier={dossier} />
}

function Restorable({ dossier, retry }: { readonly dossier: DeletedDossier; retry(): void }) {
  const words = useWords(unsentWords)
  const trash = useWords(trashWords)
  const shell = useWords(shellWords)
  const { restoring, error, restore } = useRestoring(retry)
  const { id, number, procedureTitle, submitted, purgeAt } = dossier
  return (
    <Page
      title={words(submitted ? 'withdrawnTitle' : 'deletedTitle')}
      procedure={procedureTitle}
      overline={procedureTitle}
      lead={words('deleted')}
    >
      <p>
        {trash(submitted ? 'dossier' : 'draft', { number })}
        {' · '}
        {trash.rich('goesOn', { date: <Moment at={purgeAt} /> })}
      </p>
      {error === null ? null : (
        <Banner tone="danger" live="alert">
          <p>{isRefused(error) ? error.problem.detail : shell('offline')}</p>
        </Banner>
      )}
      <div className="actions">
        <Button busy={restoring !== null} onClick={() => restore(dossier)}>
          {words(restoring === null ? 'restore' : 'restoring')}
        </Button>
        <LinkButton to="/dossiers" variant="secondary">
          {words('mine')}
        </LinkButton>
      </div>
      <KeptWords dossier={id} messages={false} />
    </Page>
  )
}
