import type { ListColumn, ListLine } from '../../../schemas/api/lists'
import { listWords } from '../../messages/lists'
import { useWords } from '../../messages/useWords'

type FirstLinesProps = {
  readonly columns: readonly ListColumn[]
  readonly first: readonly ListLine[]
  /** Of how many lines these are the first. */
  readonly lines: number
}

/** The first lines of a list, to recognise it by. */
export function FirstLines({ columns, first, lines }: FirstLinesProps) {
  const words = useWords(listWords)
  return (
    <table className="table table-stacked">
      <caption>
        {words(first.length < lines ? 'firstLines' : 'allLines', { first: first.length, count: lines })}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words(`column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.map((line) => (
          <tr key={line.value}>
            {columns.map((column) =>
              column === 'value' ? (
                <th key={column} scope="row" data-column={words('column_value')}>
                  <code>{line.value}</code>
                </th>
              ) : (
                <td key={column} data-column={words(`column_${column}`)}>
                  <bdi>{line[column] ?? '–'}</bdi>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
