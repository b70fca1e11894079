import type { WordedProblem } from '../../schemas/problem'
import { administrationWords } from '../messages/administration'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { Findings } from './Findings'

/** What an upload left in the page's history: the draft it made and what the check warns of. */
export type UploadOutcome = {
  readonly uploaded: number
  readonly name: string
  readonly findings: readonly WordedProblem[]
  /** Some of its scenarios are red. */
  readonly red?: boolean
}

/** The outcome that came with the page, if it comes from an upload. */
export function uploadedIn(state: unknown): UploadOutcome | null {
  return isOutcome(state) ? state : null
}

function isOutcome(state: unknown): state is UploadOutcome {
  return typeof state === 'object' && state !== null && 'uploaded' in state && 'findings' in state
}

/** Says that a definition is stored, and what to read again before it is published. */
export function Uploaded({ uploaded, name, findings, red = false }: UploadOutcome) {
  const words = useWords(administrationWords)
  return (
    <div className="stack">
      <Banner tone="success" live="status">
        <p>{words('uploaded', { revision: uploaded })}</p>
      </Banner>
      {red ? (
        <Banner tone="danger">
          <p>{words('redScenarios', { revision: uploaded })}</p>
        </Banner>
      ) : null}
      {findings.length > 0 ? (
        <>
          <Banner tone="warning" title={words('warningsTitle', { count: findings.length })}>
            <p>{words('warnings')}</p>
          </Banner>
          <Findings findings={findings} name={name} />
        </>
      ) : null}
    </div>
  )
}
