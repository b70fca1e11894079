import type { DeletedDossier } from '../../../schemas/instruction'
import { trashWords } from '../../messages/trash'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { hidden } from '../../ui/hidden'
import { Moment } from '../../ui/Moment'
import { focusTitle } from '../../ui/usePageTitle'
import { useRestoring } from './useRestoring'

type DeletedDossiersProps = { readonly dossiers: readonly DeletedDossier[]; onRestored(): void }

/** What waits in a person's trash, until when, and the way back. */
export function DeletedDossiers({ dossiers, onRestored }: DeletedDossiersProps) {
  const words = useWords(trashWords)
  const { restoring, error, restore } = useRestoring(() => {
    focusTitle()
    onRestored()
  })
  if (dossiers.length === 0) return null
  return (
    <details className="run">
      <summary>{words('title', { count: dossiers.length })}</summary>
      {error === null ? null : <Failure error={error} />}
      <ul className="people">
        {dossiers.map(({ id, number, procedureTitle, submitted, purgeAt }) => (
          <li key={id} className="person">
            <div>
              <p>
                <strong>{procedureTitle}</strong>
              </p>
              <p className="soft small">
                {words(submitted ? 'dossier' : 'draft', { number })}
                {' · '}
                {words.rich('goesOn', { date: <Moment at={purgeAt} /> })}
              </p>
            </div>
            <Button variant="secondary" busy={restoring === id} onClick={() => restore({ id, number })}>
              {restoring === id ? words('restoring') : words.rich('restore', { number, hidden })}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
