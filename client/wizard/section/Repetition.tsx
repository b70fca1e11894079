import { useRef, useState } from 'react'
import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { AskedRepetition, AskedRow } from '../../../forms/engine'
import { labelIn } from '../../../schemas/label'
import { useLanguage } from '../../messages/LanguageProvider'
import { rowWords } from '../../messages/rows'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorText } from '../../ui/ErrorText'
import { Icon } from '../../ui/Icon'
import type { Errors } from '../session/errorsOf'
import { useWizard } from '../session/wizard'
import { controlIdOf, rowIdOf } from './ids'
import { RowCard } from './RowCard'
import type { Removed } from './rows'
import { useDraggedRows } from './useDraggedRows'
import { useRows } from './useRows'

type RepetitionProps = { readonly asked: AskedRepetition; readonly errors: Errors }

/** So many rows stand open, or open by themselves, at once: the others wait to be opened. */
const mostOpen = 3

/** Rows as cards, edited in place: added, copied, put in order, removed with a way back. */
export function Repetition({ asked, errors }: RepetitionProps) {
  const { path, field, label, max, rows } = asked
  const words = useWords(rowWords)
  const { locale } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const { added, removed, act, restore } = useRows(asked, { focus: () => heading.current?.focus() })
  const list = useRef<HTMLDivElement>(null)
  useDraggedRows(list, rows, act)
  const { corrections } = useWizard()
  const [openAtFirst] = useState(() => new Set([...unfilled(rows), ...(corrections?.rowsIn(path) ?? [])]))
  const id = controlIdOf(path)
  const error = errors[path]
  const isFull = rows.length >= max
  const wrongRows = new Set(Object.keys(errors).flatMap((at) => rowIn(at, path)))

  return (
    <section
      className="rows"
      id={rowIdOf(path)}
      aria-labelledby={`${id}-label`}
      data-invalid={error !== undefined || undefined}
    >
      <h2 ref={heading} id={`${id}-label`} tabIndex={-1}>
        <AuthorText text={label} />
      </h2>
      {field.hint !== undefined && (
        <p className="hint">
          <AuthorText text={labelIn(field.hint, locale)} />
        </p>
      )}
      {corrections?.mark(path, `${id}-asked`)}
      {error !== undefined && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
      {removed.slice(0, 1).map((gone) => (
        <WayBack key={gone.rowId} gone={gone} min={asked.min} onRestore={() => restore(gone)} />
      ))}
      {rows.length === 0 && <p className="soft">{words('none')}</p>}
      <div ref={list} className="row-list">
        {rows.map((row, index) => (
          <RowCard
            key={row.rowId}
            row={row}
            place={index}
            total={rows.length}
            errors={errors}
            act={act}
            isNew={row.rowId === added}
            isOpenAtFirst={openAtFirst.has(row.rowId)}
            opensOnError={wrongRows.size <= mostOpen}
            mayCopy={!isFull}
            mayGo={rows.length > asked.min}
          />
        ))}
      </div>
      {isFull ? (
        <p className="soft">{words('full', { max })}</p>
      ) : (
        <div className="actions">
          <Button variant="secondary" onClick={act.add}>
            <Icon name="plus" /> <AuthorText text={labelIn(field.row.add, locale)} />
          </Button>
        </div>
      )}
    </section>
  )
}

type WayBackProps = { readonly gone: Removed; readonly min: number; onRestore(): void }

function WayBack({ gone: { title, cleared }, min, onRestore }: WayBackProps) {
  const words = useWords(rowWords)
  return (
    <Banner>
      <p>{words(cleared ? 'cleared' : 'removed', { title, min })}</p>
      <Button variant="secondary" onClick={onRestore}>
        {words(cleared ? 'refill' : 'restore')}
      </Button>
    </Banner>
  )
}

/** The first rows that miss an answer: they stand open. */
function unfilled(rows: readonly AskedRow[]): ReadonlySet<string> {
  const missing = rows.filter(({ elements }) =>
    elements.some((element) => element.kind === 'field' && !element.optional && element.value === undefined),
  )
  return new Set(missing.slice(0, mostOpen).map(({ rowId }) => rowId))
}

/** The row that an answer of the list stands in. */
function rowIn(at: string, list: string): readonly string[] {
  return at.startsWith(`${list}/`) ? [at.split('/')[1] ?? ''] : []
}
