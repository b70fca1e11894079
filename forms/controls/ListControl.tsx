import { useEffect, useRef, useState } from 'react'
import { isUnreadable, type Unreadable } from '../../schemas/answers'
import type { Reading } from '../fields/fieldType'
import { folded } from '../fields/locales'
import { Combobox } from './Combobox'
import { other } from './choices'
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
}

/**
 * One line of a list of any size. The answer is its key, the box shows its label. Text that is no line's stays as it was
 * typed, and is refused; a name typed in full is taken without having to choose it.
 */
export function ListControl(props: ListControlProps) {
  const { value, find, textOf, read, autoComplete, onChange, onLine, ...control } = props
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
  const typed = useTyped<string>({ value, read: readTyped, print: textOf, onChange })
  const choose = (line: Line) => {
    chosen.current = line
    typed.type(line.label)
    typed.handOver()
    chosen.current = null
    setEditing(false)
  }
  const late = useLateLine(isUnreadable(value) ? value.unreadable : undefined, search)
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

/**
 * The line that a text names after all: the list may answer once it was handed over, when the page is opened again,
 * or when the network is back.
 */
export function useLateLine(text: string | undefined, search: Search): Line | undefined {
  const { ask } = search
  const kept = useRef(text)
  useEffect(() => {
    kept.current = text
  })
  useEffect(() => {
    const again = () => {
      if (kept.current !== undefined) ask(kept.current)
    }
    again()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [ask])
  return text === undefined ? undefined : meant(search, text)
}

/**
 * The one line that was typed in full, once the search for that text has answered: by its label, or by its key where
 * that finds nothing else (a commune's code may be another's postcode).
 */
export function meant({ state, typed, lines }: Search, text: string): Line | undefined {
  if (state !== 'found' || typed !== text) return undefined
  const wanted = folded(text)
  const called = lines.filter(
    ({ label, detail }) => folded(label) === wanted || folded(`${label} ${detail ?? ''}`) === wanted,
  )
  const found = lines.filter(({ key }) => key !== other)
  const coded = found.length === 1 ? found.filter(({ key }) => folded(key) === wanted) : []
  const [line, ...others] = called.length > 0 ? called : coded
  return others.length === 0 ? line : undefined
}

function shownText(value: string | Unreadable | undefined, textOf: (key: string) => string): string {
  if (value === undefined) return ''
  return isUnreadable(value) ? value.unreadable : textOf(value)
}
