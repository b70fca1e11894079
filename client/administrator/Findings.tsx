import type { WordedProblem } from '../../schemas/problem'
import { administrationWords } from '../messages/administration'
import { useWords } from '../messages/useWords'

type FindingsProps = {
  readonly findings: readonly WordedProblem[]
  /** The file's name. */
  readonly name: string
  /** The file's text, to show the lines concerned; absent when the page has it no more. */
  readonly source?: string
}

/** What the check found: where, as line, column and path, and what to do, with the line itself. */
export function Findings({ findings, name, source }: FindingsProps) {
  const words = useWords(administrationWords)
  const lines = source?.split(/\r\n|\n|\r/)
  // Of a list only the line is known.
  const hasColumn = findings.some(({ column }) => column !== undefined)
  return (
    <table className="table table-stacked findings">
      <caption>{words('findings', { name })}</caption>
      <thead>
        <tr>
          <th scope="col">{words('line')}</th>
          {hasColumn ? <th scope="col">{words('column')}</th> : null}
          <th scope="col">{words('finding')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr key={`${finding.line} ${finding.column} ${finding.at} ${finding.code}`}>
            <th scope="row" className="numeric" data-column={words('line')}>
              {finding.line ?? '–'}
            </th>
            {hasColumn ? (
              <td className="numeric" data-column={words('column')}>
                {finding.column ?? '–'}
              </td>
            ) : null}
            <td data-column={words('finding')}>
              <FindingText finding={finding} line={lines?.[(finding.line ?? 0) - 1]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type FindingTextProps = { readonly finding: WordedProblem; readonly line: string | undefined }

function FindingText({ finding, line }: FindingTextProps) {
  const words = useWords(administrationWords)
  const severity = finding.severity ?? 'error'
  return (
    <div className="stack-s">
      <p>
        <span className="ds-tag" data-color={severity === 'error' ? 'danger' : 'warning'}>
          {words(`severity_${severity}`)}
        </span>{' '}
        <bdi>{finding.message}</bdi>
      </p>
      {finding.at ? (
        <p className="small soft">
          {words('path')}
          {'\u00a0: '}
          <code>{finding.at}</code>
        </p>
      ) : null}
      {line?.trim() ? (
        <pre className="source-line">
          <code>{line.trim().slice(0, 200)}</code>
        </pre>
      ) : null}
    </div>
  )
}
