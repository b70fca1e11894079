import type { ReactNode } from 'react'
import type { DocumentEntry, DocumentSection, FormDocument } from '../../forms/engine/documentTypes'
import type { SupportingDocument } from '../../schemas/answers'
import { documentWords } from '../messages/document'
import { useWords } from '../messages/useWords'
import { Presentation } from './Presentation'

export type DocumentProps = {
  readonly document: FormDocument
  fileAddress(file: SupportingDocument): string | null
  /** What stands beside a section's title: "Modifier". */
  sectionAction?(section: DocumentSection): ReactNode
  /** What stands under an answer: "Modifier – Adresse électronique". */
  answerAction?(entry: DocumentEntry, section: DocumentSection): ReactNode
}

/**
 * A dossier's answers, read-only, section by section: the review page, the citizen's and the agent's screens.
 * Sections are headings of level 2 with the anchor `section-<id>`.
 */
export function DocumentSections({ document, sectionAction, answerAction, ...printing }: DocumentProps) {
  return (
    <div className="document">
      {document.sections.map((section) => (
        <section key={section.id} className="document-section" aria-labelledby={`section-${section.id}`}>
          <div className="card-head">
            <h2 id={`section-${section.id}`}>{section.title}</h2>
            {sectionAction?.(section)}
          </div>
          <Entries
            {...printing}
            entries={section.entries}
            level={3}
            action={answerAction ? (entry) => answerAction(entry, section) : undefined}
          />
        </section>
      ))}
    </div>
  )
}

type EntriesProps = Pick<DocumentProps, 'fileAddress'> & {
  readonly entries: readonly DocumentEntry[]
  readonly level: 3 | 4
  readonly action: ((entry: DocumentEntry) => ReactNode) | undefined
}

/** Answers that follow each other make one list of questions and answers; a heading or rows end it. */
function Entries({ entries, ...rest }: EntriesProps) {
  return runsOf(entries).map((run) =>
    run.answers ? (
      <dl key={run.key} className="answers">
        {run.answers.map((entry) => (
          <Answered key={entry.path} entry={entry} {...rest} />
        ))}
      </dl>
    ) : (
      <Standing key={run.key} entry={run.standing} {...rest} />
    ),
  )
}

type AnswerEntry = Extract<DocumentEntry, { kind: 'answer' }>
type StandingEntry = Exclude<DocumentEntry, { kind: 'answer' }>
type Run =
  | { readonly key: string; readonly answers: AnswerEntry[] }
  | { readonly key: string; readonly answers: null; readonly standing: StandingEntry }

function runsOf(entries: readonly DocumentEntry[]): readonly Run[] {
  const runs: Run[] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    if (entry.kind !== 'answer') runs.push({ key: entry.path, answers: null, standing: entry })
    else if (last?.answers) last.answers.push(entry)
    else runs.push({ key: entry.path, answers: [entry] })
  }
  return runs
}

function Answered({
  entry,
  action,
  fileAddress,
}: Omit<EntriesProps, 'entries'> & { readonly entry: AnswerEntry }) {
  const words = useWords(documentWords)
  return (
    <div>
      <dt>{entry.label}</dt>
      <dd>
        {entry.presentation === null ? (
          <span className="unanswered">{words('unanswered')}</span>
        ) : (
          <Presentation presentation={entry.presentation} label={entry.label} fileAddress={fileAddress} />
        )}
        {action?.(entry)}
      </dd>
    </div>
  )
}

function Standing({
  entry,
  level,
  ...rest
}: Omit<EntriesProps, 'entries'> & { readonly entry: StandingEntry }) {
  const words = useWords(documentWords)
  const Title = level === 3 ? 'h3' : 'h4'
  if (entry.kind === 'heading') return <Title>{entry.label}</Title>
  return (
    <>
      <Title>{entry.label}</Title>
      {entry.rows.length === 0 ? <p className="unanswered">{words('noRow')}</p> : null}
      <ol className="document-rows">
        {entry.rows.map((row) => (
          <li key={row.rowId} className="document-row">
            <RowTitle level={level} title={row.title} />
            <Entries {...rest} entries={row.entries} level={4} />
          </li>
        ))}
      </ol>
      {rest.action?.(entry)}
    </>
  )
}

function RowTitle({ level, title }: { readonly level: 3 | 4; readonly title: string }) {
  const Title = level === 3 ? 'h4' : 'h5'
  return (
    <Title>
      <bdi>{title}</bdi>
    </Title>
  )
}
