import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { ComboboxLines } from './ComboboxLines'
import { type ControlProps, stateOf } from './controlProps'
import { useFormId } from './formId'
import { listWords } from './messages/list'
import type { Line, Search } from './useSearch'
import { useWordsOf } from './useWordsOf'

export type ComboboxProps = ControlProps & {
  /** The text in the box. */
  readonly text: string
  /** What the list is searched for when it opens: what is being typed, nothing while an answer stands there. */
  readonly query: string
  readonly search: Search
  readonly autoComplete?: string | undefined
  /** What to do while nobody answers, where it is not what lists say. */
  readonly silent?: string
  onType(text: string): void
  onChoose(line: Line): void
  /** The text counts as it stands: on Enter, before Tab, when the focus goes. */
  onLeave(): void
}

/**
 * A text box with the lines that it finds under it: the editable combobox of the ARIA Authoring Practices, with a list
 * and manual choice. However long the list is, only what was found is in the page.
 */
export function Combobox({
  text,
  query,
  search,
  autoComplete,
  silent,
  onType,
  onChoose,
  onLeave,
  ...control
}: ComboboxProps) {
  const form = useFormId()
  const words = useWordsOf(listWords)
  const frame = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState<Active>(null)
  const { id } = control
  const lines = open ? search.lines : []
  const at = placeOf(active, lines.length)
  const close = () => {
    setOpen(false)
    setActive(null)
  }
  const show = (asked: string, first: Active) => {
    search.ask(asked, !open)
    setOpen(true)
    setActive(first)
  }
  const choose = (line: Line) => {
    onChoose(line)
    close()
  }
  const leave = () => {
    const line = at === undefined ? undefined : lines[at]
    if (line === undefined) onLeave()
    else onChoose(line)
    close()
  }
  const press = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault()
        const end = event.key === 'ArrowDown' ? 'first' : 'last'
        if (event.altKey && open) return close()
        if (!open) return show(query, event.altKey ? null : end)
        return setActive(next(at, lines.length, end))
      }
      case 'Home':
      case 'End':
        return setActive(null)
      case 'Escape':
        if (!open) return
        event.preventDefault()
        event.stopPropagation()
        return close()
      case 'Enter':
        // A list in sight is answered first; the page goes on at the next press.
        if (lines.length > 0) event.preventDefault()
        return leave()
      case 'Tab':
        return leave()
    }
  }
  const type = (typed: string) => {
    onType(typed)
    show(typed, null)
  }
  const clear = () => {
    onType('')
    onLeave()
    close()
    box.current?.focus()
  }
  const toggle = () => {
    box.current?.focus()
    if (open) close()
    else show(query, null)
  }
  const stays = ({ relatedTarget }: FocusEvent) => frame.current?.contains(relatedTarget) ?? false
  return (
    <div className="combobox" ref={frame}>
      <input
        {...stateOf(control)}
        ref={box}
        className="ds-input"
        id={id}
        name={control.name}
        form={form}
        type="text"
        role="combobox"
        aria-labelledby={`${id}-label`}
        aria-autocomplete="list"
        aria-expanded={lines.length > 0}
        aria-controls={`${id}-lines`}
        aria-activedescendant={at === undefined ? undefined : `${id}-line-${at}`}
        autoComplete={autoComplete ?? 'off'}
        spellCheck={false}
        dir="auto"
        value={text}
        onChange={(event) => type(event.target.value)}
        onClick={() => open || show(query, null)}
        onKeyDown={press}
        onBlur={(event) => stays(event) || leave()}
      />
      {text !== '' && (
        <button type="button" className="combobox-button" aria-label={words('clear')} onClick={clear}>
          <span aria-hidden="true">×</span>
        </button>
      )}
      <button
        type="button"
        className="combobox-button"
        tabIndex={-1}
        aria-label={words('open')}
        aria-expanded={lines.length > 0}
        aria-controls={`${id}-lines`}
        onClick={toggle}
      >
        <span aria-hidden="true" className="combobox-arrow" />
      </button>
      <ComboboxLines {...{ id, open, search, silent }} active={at} onChoose={choose} />
    </div>
  )
}

/** Where the arrows are: a line, or the first or last of lines that are still to come. */
type Active = number | 'first' | 'last' | null

function placeOf(active: Active, count: number): number | undefined {
  if (active === null || count === 0) return undefined
  if (active === 'first') return 0
  return active === 'last' ? count - 1 : active < count ? active : undefined
}

/** The next line, around the end. */
function next(at: number | undefined, count: number, end: 'first' | 'last'): Active {
  if (at === undefined) return end
  return (at + (end === 'first' ? 1 : count - 1)) % Math.max(count, 1)
}
