import { memo, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AskedRow } from '../../../forms/engine'
import { rowWords } from '../../messages/rows'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { ErrorText } from '../../ui/ErrorText'
import { hidden } from '../../ui/hidden'
import { Icon } from '../../ui/Icon'
import type { Errors } from '../session/errorsOf'
import { Elements, Warning } from './Elements'
import { controlIdOf, unfold } from './ids'
import { RowDigest } from './RowDigest'
import { RowHead } from './RowHead'
import type { RowActs } from './useRows'

export type RowCardProps = {
  readonly row: AskedRow
  /** Its place in the list, from 0. */
  readonly place: number
  readonly total: number
  readonly errors: Errors
  readonly act: RowActs
  /** Just added: it takes the focus. */
  readonly isNew: boolean
  readonly isOpenAtFirst: boolean
  /** What is wrong in it opens it. */
  readonly opensOnError: boolean
  readonly mayCopy: boolean
  /** It may be removed, not only cleared. */
  readonly mayGo: boolean
}

/**
 * One row: its title from its answers, and its questions. While it is folded away it draws none of them, so that a
 * list of many long rows costs what stands open; links to an error and the browser's own search open it. Drawn anew
 * only when the row, its place or its errors change.
 */
export const RowCard = memo(
  DrawnRowCard,
  (one, other) =>
    one.row === other.row &&
    one.place === other.place &&
    one.total === other.total &&
    one.act === other.act &&
    one.isNew === other.isNew &&
    one.opensOnError === other.opensOnError &&
    one.mayCopy === other.mayCopy &&
    one.mayGo === other.mayGo &&
    (one.errors === other.errors || errorsIn(one.row, one.errors) + errorsIn(other.row, other.errors) === 0),
)

function DrawnRowCard({ isNew, isOpenAtFirst, opensOnError, ...props }: RowCardProps) {
  const { row, errors, act, mayCopy, mayGo } = props
  const words = useWords(rowWords)
  const card = useRef<HTMLFieldSetElement>(null)
  const [open, setOpen] = useState(isNew || isOpenAtFirst)
  const id = controlIdOf(row.path)
  const wrong = errorsIn(row, errors)
  const [wasWrong, setWasWrong] = useState(false)
  if (wrong > 0 !== wasWrong) {
    setWasWrong(wrong > 0)
    if (wrong > 0 && opensOnError) setOpen(true)
  }

  useEffect(() => {
    const show = () => flushSync(() => setOpen(true))
    const shown = card.current
    shown?.addEventListener(unfold, show)
    return () => shown?.removeEventListener(unfold, show)
  }, [])
  useEffect(() => {
    if (isNew) card.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [isNew])

  return (
    <fieldset ref={card} className="row-card" aria-labelledby={`${id}-title`} data-row={row.rowId}>
      <RowHead {...props} open={open} onFold={() => setOpen(!open)} />
      {!open && wrong > 0 && <ErrorText>{words('wrong', { count: wrong })}</ErrorText>}
      {open ? (
        <div id={`${id}-answers`} className="form">
          <Elements elements={row.elements} raised={row.raised} errors={errors} level={4} />
          <div className="actions">
            {mayCopy && (
              <Button variant="tertiary" onClick={() => act.duplicate(row)}>
                <Icon name="copy" /> {words.rich('duplicate', { title: row.title, hidden })}
              </Button>
            )}
            <Button variant="tertiary" tone="danger" onClick={() => act.remove(row)}>
              <Icon name="trash" /> {words.rich(mayGo ? 'remove' : 'clear', { title: row.title, hidden })}
            </Button>
          </div>
        </div>
      ) : (
        <>
          {row.raised.map(
            ({ check, message, severity }) =>
              severity === 'warning' && <Warning key={check.id} message={message} />,
          )}
          <RowDigest id={`${id}-answers`} row={row} />
        </>
      )}
    </fieldset>
  )
}

/** How many of a row's answers are wrong. */
function errorsIn({ path }: AskedRow, errors: Errors): number {
  return Object.keys(errors).filter((at) => at.startsWith(`${path}/`)).length
}
