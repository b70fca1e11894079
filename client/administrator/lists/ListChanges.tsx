import type { ListComparison } from '../../../schemas/api/lists'
import { labelIn } from '../../../schemas/label'
import { useLanguage } from '../../messages/LanguageProvider'
import { listWords } from '../../messages/lists'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'

/** What a file would change in a list: how many lines, and of those that go who still uses them. */
export function ListChanges({ comparison }: { readonly comparison: ListComparison }) {
  const words = useWords(listWords)
  const { lines, before, added, reworded, removed, gone, drafts } = comparison
  const untouched = added === 0 && reworded === 0 && removed === 0
  const risky = gone.some(({ namedBy, drafts: holding }) => namedBy.length > 0 || holding > 0)
  return (
    <div className="stack">
      <ul className="facts">
        <li>{words('changeLines', { before: before ?? 0, after: lines })}</li>
        <li>{words('changeAdded', { count: added })}</li>
        <li>{words('changeReworded', { count: reworded })}</li>
        <li>{words('changeRemoved', { count: removed })}</li>
      </ul>
      {untouched ? <p>{words('changeNothing')}</p> : null}
      {removed > 0 ? (
        <Banner tone={risky ? 'warning' : 'info'} title={words('goneTitle', { count: removed })}>
          <p>
            {drafts.total === 0 ? words('draftsNone') : words('draftsTouched', { count: drafts.touched })}{' '}
            {drafts.read < drafts.total ? words('draftsRead', drafts) : null}
          </p>
          <p>{words('goneVersions')}</p>
        </Banner>
      ) : null}
      {gone.length > 0 ? <Gone gone={gone} removed={removed} /> : null}
    </div>
  )
}

function Gone({ gone, removed }: Pick<ListComparison, 'gone' | 'removed'>) {
  const words = useWords(listWords)
  const { locale } = useLanguage()
  return (
    <table className="table table-stacked">
      <caption>
        {words(gone.length < removed ? 'goneLines' : 'allGone', { shown: gone.length, count: removed })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words('column_value')}</th>
          <th scope="col">{words('column_label')}</th>
          <th scope="col">{words('chosenBy')}</th>
          <th scope="col">{words('namedBy')}</th>
        </tr>
      </thead>
      <tbody>
        {gone.map(({ value, label, drafts, namedBy }) => (
          <tr key={value}>
            <th scope="row" data-column={words('column_value')}>
              <code>{value}</code>
            </th>
            <td data-column={words('column_label')}>
              <bdi>{label}</bdi>
            </td>
            <td data-column={words('chosenBy')}>{words('draftCount', { count: drafts })}</td>
            <td data-column={words('namedBy')}>
              {namedBy.length === 0 ? words('nobody') : null}
              {namedBy.map(({ procedureId, title, revision, status }) => (
                <p key={`${procedureId} ${revision}`}>
                  <bdi>{labelIn(title, locale)}</bdi>, {words(`revision_${status}`, { revision })}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
