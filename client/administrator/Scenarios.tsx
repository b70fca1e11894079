import type { ScenariosReport } from '../../schemas/api/procedures'
import { revisionWords } from '../messages/revisions'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import type { Revision } from './authored'
import { ScenarioRun } from './ScenarioRun'
import { UploadScenarios } from './UploadScenarios'

type ScenariosProps = {
  readonly procedure: string
  readonly revision: Revision
  readonly report: ScenariosReport | null
  /** Others are there, or none any more. */
  onChanged(): void
}

/** The author's own tests of a revision, red or green; a draft's may be replaced. */
export function Scenarios({ procedure, revision, report, onChanged }: ScenariosProps) {
  const words = useWords(revisionWords)
  const draft = revision.status === 'draft'
  return (
    <>
      {report === null ? <p>{words('scenariosNone')}</p> : <Verdict report={report} />}
      {report === null ? null : (
        <ul className="runs">
          {report.runs.map((run) => (
            <li key={run.name}>
              <ScenarioRun run={run} />
            </li>
          ))}
        </ul>
      )}
      {report !== null && report.findings.length > 0 ? (
        <>
          <h3>{words('uncoveredTitle')}</h3>
          <ul>
            {report.findings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      ) : null}
      {draft ? (
        <UploadScenarios
          params={{ procedure, revision: revision.revision }}
          some={report !== null}
          onChanged={onChanged}
        />
      ) : null}
    </>
  )
}

function Verdict({ report: { green, runs } }: { readonly report: ScenariosReport }) {
  const words = useWords(revisionWords)
  const red = runs.filter((run) => !run.green).length
  if (green)
    return (
      <Banner tone="success" live="status">
        <p>{words('allGreen', { count: runs.length })}</p>
      </Banner>
    )
  return (
    <Banner tone="danger" live="status">
      <p>{red === 0 ? words('uncovered') : words('someRed', { count: red })}</p>
    </Banner>
  )
}
