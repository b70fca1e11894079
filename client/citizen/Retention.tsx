import type { Procedure } from '../../forms/fields'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'
import { usePeriod } from '../ui/usePeriod'

/** How long drafts and dossiers are kept, in words. */
export function Retention({ retention }: Pick<Procedure, 'retention'>) {
  const words = useWords(startWords)
  const period = usePeriod()
  return (
    <div className="prose">
      <ul>
        <li>{words('keepingDraft', { period: period(retention.draft) })}</li>
        <li>{words('keepingDossier', { period: period(retention.afterDecision) })}</li>
      </ul>
    </div>
  )
}
