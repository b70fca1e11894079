import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AskedRow } from '../../../forms/engine'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { Button } from '../../ui/Button'
import { hidden } from '../../ui/hidden'
import { Icon } from '../../ui/Icon'
import type { Errors } from '../session/errorsOf'
import { Elements } from './Elements'
import { controlIdOf, unfold } from './ids'

type RowCardProps = {
  readonly row: AskedRow
  readonly errors: Errors
  /** Just added: it takes the focus. */
  readonly isNew: boolean
  onRemove(): void
}

/** One row: its title from its answers, and its questions, folded away once they are answered. */
export function RowCard({ row, errors, isNew, onRemove }: RowCardProps) {
  const words = useWords(wizardWords)
  const card = useRef<HTMLFieldSetElement>(null)
  const [open, setOpen] = useState(() => isNew || !isFilled(row))
  const id = controlIdOf(row.path)
  const inError = Object.keys(errors).some((path) => path.startsWith(`${row.path}/`))
  const [wasInError, setWasInError] = useState(inError)
  if (inError !== wasInError) {
    setWasInError(inError)
    if (inError) setOpen(true)
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
    <fieldset ref={card} className="row-card" aria-labelledby={`${id}-title`}>
      <div className="card-head">
        <h3 id={`${id}-title`}>
          <bdi>{row.title}</bdi>
        </h3>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          aria-expanded={open}
          aria-controls={`${id}-answers`}
          onClick={() => setOpen(!open)}
        >
          {words.rich(open ? 'closeRow' : 'openRow', { title: row.title, hidden })}
        </button>
      </div>
      <div id={`${id}-answers`} className="form" hidden={!open}>
        <Elements elements={row.elements} raised={row.raised} errors={errors} level={4} />
        <div className="actions">
          <Button variant="tertiary" tone="danger" onClick={onRemove}>
            <Icon name="trash" /> {words.rich('removeRow', { title: row.title, hidden })}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}

/** Whether every question of the row that must be answered is. */
function isFilled({ elements }: AskedRow): boolean {
  return elements.every(
    (element) => element.kind !== 'field' || element.optional || element.value !== undefined,
  )
}
