import type { ReactNode } from 'react'
import { AuthorText } from '../../forms/controls/AuthorLanguage'
import type { DocumentEntry, DocumentSection, FormDocument } from '../../forms/engine/documentTypes'
import type { SupportingDocument } from '../../schemas/answers'
import { documentWords } from '../messages/document'
import { useWords } from '../messages/useWords'
import { Presentation } from './Presentation'

export type DocumentProps = {
  readonly document: FormDocument
  fileAddress(file: SupportingDocument): string | null
  /** Level of the sections' headings; default 2. */
  readonly level?: 2 | 3
  /** What stands beside a section's title: "Modifier". */
  sectionAction?(section: DocumentSection): ReactNode
  /** What stands beside an answer, and beside a list's title: "Modifier – Adresse électronique". */
  answerAction?(entry: DocumentEntry, section: DocumentSection): ReactNode
}

/**
 * A dossier's answers, read-only, section by section: the review page, the citizen's and the agent's screens.
 * Each section's heading is the anchor `section-<id>`.
 */
export function DocumentSections({
  document,
  level = 2,
  sectionAction,
  answerAction,
  ...printing
}: DocumentProps) {
  const Title = headings[level]
  return (
    <div className="document">
      {document.sections.map((section) => (
        <section
          key={section.id}
          className="document-section"
          // Under a title of its own, it is a part of what has that title, and perhaps not the only one of its name.
          aria-labelledby={level === 2 ? `section-${section.id}` : undefined}
        >
          <div className="card-head">
            <Title id={`section-${section.id}`}>
              <AuthorText text={section.title} />
            </Title>
            {sectionAction?.(section)}
          </div>
          <Entries
            {...printing}
            entries={section.entries}
            level={level === 2 ? 3 : 4}
            action={answerAction ? (entry) => answerAction(entry, section) : undefined}
          />
        </section>
      ))}
    </div>
  )
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const

type EntriesProps = Pick<DocumentProps, 'fileAddress'> & {
  readonly entries: readonly DocumentEntry[]
  /** Level of a heading that stands among them. */
  readonly level: 3 | 4 | 5
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
      <dt>
        <AuthorText text={entry.label} />
      </dt>
      <dd>
        {entry.presentation === null ? (
          <span className="unanswered">{words('unanswered')}</span>
        ) : (
          <Presentation presentation={entry.presentation} label={entry.label} fileAddress={fileAddress} />
        )}
        {entry.verification !== undefined && (
          <p className="unsettled">{words(`verification_${entry.verification}`)}</p>
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
  const Title = headings[level]
  if (entry.kind === 'heading')
    return (
      <Title>
        <AuthorText text={entry.label} />
      </Title>
    )
  return (
    <>
      <div className="card-head">
        <Title>
          <AuthorText text={entry.label} />
        </Title>
        {rest.action?.(entry)}
      </div>
      {entry.rows.length === 0 ? <p className="unanswered">{words('noRow')}</p> : null}
      <ol className="document-rows">
        {entry.rows.map((row) => (
          <li key={row.rowId} className="document-row">
            <RowTitle level={level} title={row.title} />
            <Entries {...rest} entries={row.entries} level={level === 3 ? 4 : 5} />
          </li>
        ))}
      </ol>
    </>
  )
}

function RowTitle({ level, title }: { readonly level: 3 | 4 | 5; readonly title: string }) {
  const Title = level === 3 ? 'h4' : 'h5'
  return (
    <Title>
      <bdi>{title}</bdi>
    </Title>
  )
}
