import type { ListUse } from '../../../schemas/api/lists'
import { labelIn } from '../../../schemas/label'
import { useLanguage } from '../../messages/LanguageProvider'
import { listWords } from '../../messages/lists'
import { useWords } from '../../messages/useWords'
import { Link } from '../../ui/router'

/** The revisions that take answers from a list, each with the drafts under way on it. */
export function Uses({ uses }: { readonly uses: readonly ListUse[] }) {
  const words = useWords(listWords)
  const { locale } = useLanguage()
  if (uses.length === 0) return <p>{words('unused')}</p>
  return (
    <ul className="stack-s">
      {uses.map(({ procedureId, title, revision, status, drafts }) => (
        <li key={`${procedureId} ${revision}`}>
          <Link className="row-link" to={`/administration/${procedureId}/revisions/${revision}`}>
            {labelIn(title, locale)}, {words(`revision_${status}`, { revision })}
          </Link>{' '}
          <span className="soft">{words('draftCount', { count: drafts })}</span>
        </li>
      ))}
    </ul>
  )
}
