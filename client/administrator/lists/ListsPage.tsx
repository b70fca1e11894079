import type { DescribedList } from '../../../schemas/api/lists'
import { labelIn } from '../../../schemas/label'
import { shippedLists } from '../../../schemas/lists'
import { listLists } from '../../api/lists'
import { useLanguage } from '../../messages/LanguageProvider'
import { listWords } from '../../messages/lists'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { Moment } from '../../ui/Moment'
import { Page } from '../../ui/Page'
import { Link } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import { AddList } from './AddList'

/** Every list that definitions may take answers from, and the way to bring another. */
export function ListsPage() {
  const words = useWords(listWords)
  const remote = useRemote('lists', (signal) => listLists({}, { signal }))
  return (
    <Page
      title={words('title')}
      lead={words('lead')}
      overline={<Link to="/administration">{words('procedures')}</Link>}
      wide
    >
      <Await remote={remote} inside>
        {({ lists }) => (
          <>
            <AddList taken={lists.map(({ name }) => name)} />
            <section className="stack" aria-labelledby="brought">
              <h2 id="brought">{words('broughtTitle')}</h2>
              {lists.length === 0 ? <p>{words('none')}</p> : <Lists lists={lists} />}
            </section>
            <section className="stack" aria-labelledby="shipped">
              <h2 id="shipped">{words('shippedTitle')}</h2>
              <p>{words('shipped')}</p>
              <ul>
                {shippedLists.map((name) => (
                  <li key={name}>
                    <code>{name}</code> – {words(`shipped_${name}`)}
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Await>
    </Page>
  )
}

function Lists({ lists }: { readonly lists: readonly DescribedList[] }) {
  const words = useWords(listWords)
  return (
    <table className="table table-stacked">
      <caption>{words('listCount', { count: lists.length })}</caption>
      <thead>
        <tr>
          {(['name', 'lines', 'columns', 'put', 'usedBy'] as const).map((key) => (
            <th key={key} scope="col">
              {words(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <tr key={list.name}>
            <th scope="row">
              <Link className="row-link" to={`/listes/${list.name}`}>
                {list.name}
              </Link>
            </th>
            <td className="numeric" data-column={words('lines')}>
              {words('number', { count: list.lines })}
            </td>
            <td data-column={words('columns')}>
              {list.columns.map((column) => words(`column_${column}`)).join(', ')}
            </td>
            <td data-column={words('put')}>
              <Moment at={list.putAt} />
            </td>
            <td data-column={words('usedBy')}>
              <UsedBy list={list} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Each procedure once, whatever its revisions. */
function UsedBy({ list: { uses } }: { readonly list: DescribedList }) {
  const words = useWords(listWords)
  const { locale } = useLanguage()
  if (uses.length === 0) return words('nothing')
  const titles = new Map(uses.map(({ procedureId, title }) => [procedureId, title]))
  return [...titles].map(([id, title]) => (
    <p key={id}>
      <Link className="row-link" to={`/administration/${id}`}>
        {labelIn(title, locale)}
      </Link>
    </p>
  ))
}
