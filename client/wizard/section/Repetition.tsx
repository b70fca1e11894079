import { useRef, useState } from 'react'
import { type AskedRepetition, changesBetween } from '../../../forms/engine'
import type { Changes } from '../../../schemas/answers'
import { labelIn } from '../../../schemas/label'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorText } from '../../ui/ErrorText'
import { Icon } from '../../ui/Icon'
import type { Errors } from '../session/errorsOf'
import { newId } from '../session/newId'
import { useWizard } from '../session/wizard'
import { controlIdOf, rowIdOf } from './ids'
import { RowCard } from './RowCard'

type RepetitionProps = { readonly asked: AskedRepetition; readonly errors: Errors }

/** A row that was removed, and how to put it back. */
type Removed = { readonly title: string; readonly back: Changes }

/** Rows as cards, edited in place: added at the end, removed with a way back. */
export function Repetition({ asked, errors }: RepetitionProps) {
  const { path, field, label, max, rows } = asked
  const wizard = useWizard()
  const words = useWords(wizardWords)
  const { locale } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const [added, setAdded] = useState<string | null>(null)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const id = controlIdOf(path)
  const error = errors[path]

  const add = () => {
    const rowId = newId()
    setAdded(rowId)
    setRemoved(null)
    wizard.apply({ [path]: [...rows.map((row) => row.rowId), rowId] })
  }
  const remove = (row: AskedRepetition['rows'][number]) => {
    const before = wizard.answers()
    wizard.apply({ [row.path]: null })
    setRemoved({ title: row.title, back: changesBetween(wizard.answers(), before) })
    announce(words('removedRow', { title: row.title }))
    heading.current?.focus()
  }
  const restore = ({ title, back }: Removed) => {
    wizard.apply(back)
    setRemoved(null)
    announce(words('restoredRow', { title }))
    heading.current?.focus()
  }

  return (
    <section
      className="rows"
      id={rowIdOf(path)}
      aria-labelledby={`${id}-label`}
      data-invalid={error !== undefined || undefined}
    >
      <h2 ref={heading} id={`${id}-label`} tabIndex={-1}>
        {label}
      </h2>
      {field.hint !== undefined && <p className="hint">{labelIn(field.hint, locale)}</p>}
      {error !== undefined && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
      {removed !== null && (
        <Banner>
          <p>{words('removedRow', { title: removed.title })}</p>
          <Button variant="secondary" onClick={() => restore(removed)}>
            {words('restoreRow')}
          </Button>
        </Banner>
      )}
      {rows.length === 0 && <p className="soft">{words('noRow')}</p>}
      {rows.map((row) => (
        <RowCard
          key={row.rowId}
          row={row}
          errors={errors}
          isNew={row.rowId === added}
          onRemove={() => remove(row)}
        />
      ))}
      {rows.length < max ? (
        <div className="actions">
          <Button variant="secondary" onClick={add}>
            <Icon name="plus" /> {labelIn(field.row.add, locale)}
          </Button>
        </div>
      ) : (
        <p className="soft">{words('fullRows', { max })}</p>
      )}
    </section>
  )
}
