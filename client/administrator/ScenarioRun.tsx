import type { ScenariosReport } from '../../schemas/api/procedures'
import { revisionWords } from '../messages/revisions'
import { useWords } from '../messages/useWords'

type Run = ScenariosReport['runs'][number]
type Expectation = Run['expectations'][number]

/** One scenario: red or green, and each thing it says beside what came out; a red one lies open. */
export function ScenarioRun({ run: { name, green, expectations, findings } }: { readonly run: Run }) {
  const words = useWords(revisionWords)
  return (
    <details className="run card" open={!green}>
      <summary>
        <span className="ds-tag" data-color={green ? 'success' : 'danger'}>
          {words(green ? 'green' : 'red')}
        </span>{' '}
        <bdi>{name}</bdi>
      </summary>
      {findings.length > 0 ? (
        <ul>
          {findings.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      ) : null}
      <table className="table table-stacked">
        <caption>{words('said', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{words('aspect')}</th>
            <th scope="col">{words('expected')}</th>
            <th scope="col">{words('found')}</th>
            <th scope="col">{words('verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {expectations.map((each) => (
            <tr key={`${each.aspect} ${each.name} ${JSON.stringify([each.expected, each.found])}`}>
              <th scope="row" data-column={words('aspect')}>
                <bdi>{words(`aspect_${each.aspect}`, { name: each.name })}</bdi>
              </th>
              <td data-column={words('expected')}>
                <Value of={each} side="expected" />
              </td>
              <td data-column={words('found')}>
                <Value of={each} side="found" />
              </td>
              <td data-column={words('verdict')}>
                <span className="ds-tag" data-color={each.same ? 'success' : 'danger'}>
                  {words(each.same ? 'green' : 'red')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

type ValueProps = { readonly of: Expectation; readonly side: 'expected' | 'found' }

/** Yes and no are words; a place that is to be hidden is asked "no" of, and so says "yes" when it is. */
function Value({ of, side }: ValueProps) {
  const words = useWords(revisionWords)
  const value = of[side]
  if (value === null) return words('nothing')
  if (typeof value === 'boolean') return words(value === (of.aspect !== 'skipped') ? 'yes' : 'no')
  return <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
}
