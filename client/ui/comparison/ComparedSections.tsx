import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { ComparedEntry, ComparedRow, ComparedRows, Comparison } from '../../../forms/engine/versions'
import { comparingWords } from '../../messages/comparing'
import { useWords } from '../../messages/useWords'
import { ComparedAnswer } from './ComparedAnswer'
import { QuestionChanges } from './QuestionChanges'

/** What changed, section by section. */
export function ComparedSections({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords(comparingWords)
  return (
    <div className="document">
      {comparison.sections.map(({ id, former, latter, entries }) => (
        <section key={id} className="document-section" aria-labelledby={`section-${id}`}>
          <div className="card-head">
            <h2 id={`section-${id}`}>
              <AuthorText text={(latter ?? former)?.title ?? id} />
            </h2>
          </div>
          {former ? null : <p>{words('sectionAdded')}</p>}
          {latter ? null : <p>{words('sectionRemoved')}</p>}
          {former && latter && former.title !== latter.title ? (
            <p>{words('sectionRenamed', { title: former.title })}</p>
          ) : null}
          <Entries entries={entries} level={3} />
        </section>
      ))}
    </div>
  )
}

type EntriesProps = { readonly entries: readonly ComparedEntry[]; readonly level: 3 | 5 }

function Entries({ entries, level }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <ul className="changes">
      {entries.map((entry) =>
        entry.kind === 'answer' ? (
          // A question that became a list stands there twice.
          <li key={`${entry.kind} ${entry.path}`} data-change={entry.change}>
            <ComparedAnswer answer={entry} level={level} />
          </li>
        ) : (
          <li key={`${entry.kind} ${entry.path}`}>
            <Rows entry={entry} />
          </li>
        ),
      )}
    </ul>
  )
}

function Rows({ entry: { former, latter, rows } }: { readonly entry: ComparedRows }) {
  const words = useWords(comparingWords)
  return (
    <div className="stack-s">
      <h3>
        <AuthorText text={(latter ?? former)?.label ?? ''} />
      </h3>
      {former ? null : <p className="change-said">{words('listAdded')}</p>}
      {latter ? null : <p className="change-said">{words('listRemoved')}</p>}
      <QuestionChanges {...{ former, latter }} />
      {rows.length === 0 ? null : (
        <ol className="document-rows">
          {rows.map((row) => (
            <li key={row.rowId} className="document-row" data-change={changeOf(row)}>
              <Row row={row} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Row({ row: { former, latter, moved, entries } }: { readonly row: ComparedRow }) {
  const words = useWords(comparingWords)
  return (
    <div className="stack-s">
      <h4>
        <bdi>{(latter ?? former)?.title}</bdi>
      </h4>
      {former ? null : <p className="change-said">{words('rowAdded')}</p>}
      {latter ? null : <p className="change-said">{words('rowRemoved')}</p>}
      {moved && former && latter ? (
        <p className="change-said">{words('rowMoved', { former: former.place, latter: latter.place })}</p>
      ) : null}
      <Entries entries={entries} level={5} />
    </div>
  )
}

function changeOf({ former, latter }: ComparedRow): string {
  if (!former) return 'added'
  return latter ? 'changed' : 'removed'
}
