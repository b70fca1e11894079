import { useEffect, useRef, useState } from 'react'
import { isUnreadable, type Unreadable } from '../../schemas/answers'
import type { Reading } from '../fields/fieldType'
import { folded } from '../fields/locales'
import { Combobox } from './Combobox'
import type { ControlProps } from './controlProps'
import { type Find, type Line, type Search, useSearch } from './useSearch'
import { useTyped } from './useTyped'

export type ListControlProps = ControlProps & {
  /** The key of the line that was chosen, or what was typed and is none. */
  readonly value: string | Unreadable | undefined
  readonly find: Find
  /** What a key is shown as. */
  textOf(key: string): string
  /** What a typed text is while the list does not answer: a code, perhaps. */
  read(typed: string): Reading<string>
  readonly autoComplete?: string | undefined
  onChange(value: string | Unreadable | undefined): void
  /** Told of a line before its key is handed over. */
  onLine?(line: Line): void
  onTyping(): void
}

/**
 * One line of a list of any size. The answer is its key, the box shows its label. Text that is no line's stays as it was
 * typed, and is refused; a name typed in full is taken without having to choose it.
 */
export function ListControl(props: ListControlProps) {
  const { value, find, textOf, read, autoComplete, onChange, onLine, onTyping, ...control } = props
  const search = useSearch(find)
  const [editing, setEditing] = useState(false)
  const chosen = useRef<Line | null>(null)
  const take = (line: Line): Reading<string> => {
    onLine?.(line)
    return { value: line.key }
  }
  const readTyped = (typed: string): Reading<string> => {
    if (typed.trim() === '') return { value: undefined }
    if (chosen.current?.label === typed) return take(chosen.current)
    const line = meant(search, typed)
    if (line !== undefined) return take(line)
    return search.state === 'silent' ? read(typed) : { problem: { code: 'unreadable' } }
  }
  const typed = useTyped<string>({ value, read: readTyped, print: textOf, onChange, onTyping })
  const choose = (line: Line) => {
    chosen.current = line
    typed.type(line.label)
    typed.handOver()
    chosen.current = null
    setEditing(false)
  }
  // The list may answer after the text was handed over: what it names is then no mistake.
  const late = isUnreadable(value) ? meant(search, value.unreadable) : undefined
  useEffect(() => {
    if (late !== undefined) {
      onLine?.(late)
      onChange(late.key)
    }
  })
  return (
    <Combobox
      {...control}
      text={editing ? typed.text : shownText(value, textOf)}
      query={editing ? typed.text : isUnreadable(value) ? value.unreadable : ''}
      search={search}
      autoComplete={autoComplete}
      onType={(text) => {
        setEditing(true)
        typed.type(text)
      }}
      onChoose={choose}
      onLeave={() => {
        typed.handOver()
        setEditing(false)
      }}
    />
  )
}

/** The one line that was typed in full, by its label or its key, once the search for that text has answered. */
export function meant({ state, typed, lines }: Search, text: string): Line | undefined {
  if (state !== 'found' || typed !== text) return undefined
  const wanted = folded(text)
  const [line, ...others] = lines.filter(
    ({ key, label, detail }) =>
      folded(label) === wanted || folded(key) === wanted || folded(`${label} ${detail ?? ''}`) === wanted,
  )
  return others.length === 0 ? line : undefined
}

function shownText(value: string | Unreadable | undefined, textOf: (key: string) => string): string {
  if (value === undefined) return ''
  return isUnreadable(value) ? value.unreadable : textOf(value)
}
