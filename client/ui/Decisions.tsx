import type { Decision } from '../../schemas/instruction'
import { fileAddress } from '../api/dossiers'
import { decisionPdfAddress } from '../api/instruction'
import { decisionWords } from '../messages/decision'
import { useWords } from '../messages/useWords'
import { Banner } from './Banner'
import { DownloadButton } from './Button'
import { FileLine } from './FileLine'
import { Icon } from './Icon'
import { Markdown } from './Markdown'
import { Moment } from './Moment'

type DecisionsProps = {
  readonly dossier: string
  readonly decisions: readonly Decision[]
  /** Whether the last one stands: the dossier is decided now. */
  readonly decided: boolean
  readonly timeZone: string | undefined
  /** Told to whom it concerns, or to those who take them. */
  readonly to: 'owner' | 'agent'
}

const tones = { accepted: 'success', refused: 'danger', closedWithoutAction: 'info' } as const

/** The decision that stands, with its reasons and the ways to contest it; the former ones, folded. */
export function Decisions({ decisions, decided, ...rest }: DecisionsProps) {
  const words = useWords(decisionWords)
  const last = decided ? decisions.at(-1) : undefined
  const former = last ? decisions.slice(0, -1) : decisions
  return (
    <>
      {last ? (
        <section className="stack" aria-labelledby="decision">
          <h2 id="decision">{words('title')}</h2>
          <DecisionRead decision={last} {...rest} />
        </section>
      ) : null}
      {former.length > 0 ? (
        <section className="stack-s" aria-labelledby="former-decisions">
          <h2 id="former-decisions">{words('former')}</h2>
          <p className="soft">{words('formerLead')}</p>
          {former.toReversed().map((decision) => (
            <details key={decision.decision} className="run">
              <summary>{words(`said_${decision.outcome}`)}</summary>
              <DecisionRead decision={decision} {...rest} />
            </details>
          ))}
        </section>
      ) : null}
    </>
  )
}

type DecisionReadProps = Omit<DecisionsProps, 'decisions' | 'decided'> & { readonly decision: Decision }

function DecisionRead({ dossier, decision, timeZone, to }: DecisionReadProps) {
  const words = useWords(decisionWords)
  const { decision: number, outcome, reasons, appeal, decidedAt, author, version, file } = decision
  return (
    <div className="stack">
      <Banner tone={tones[outcome]}>
        <p>
          <strong>{words(`${to === 'owner' ? 'outcome' : 'said'}_${outcome}`)}</strong>
        </p>
        <p className="soft small">
          {words.rich('by', {
            date: <Moment at={decidedAt} show="moment" timeZone={timeZone} />,
            author: <bdi>{author}</bdi>,
            version,
          })}
        </p>
      </Banner>
      {reasons === '' ? null : (
        <div className="stack-s">
          <h3>{words('reasons')}</h3>
          <p>
            <bdi className="said">{reasons}</bdi>
          </p>
        </div>
      )}
      {file === null ? null : (
        <div className="stack-s">
          <h3>{words('file')}</h3>
          <FileLine file={file} address={fileAddress(dossier, file.fileId)} />
        </div>
      )}
      <div className="stack-s">
        <h3>{words('appeal')}</h3>
        <Markdown text={appeal} />
      </div>
      <div className="actions">
        <DownloadButton
          href={decisionPdfAddress(dossier, number)}
          label={words('pdfLong', { decision: number })}
        >
          <Icon name="download" /> {words('pdf')}
        </DownloadButton>
      </div>
    </div>
  )
}
