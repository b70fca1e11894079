import { useEffect, useRef, useState } from 'react'
import type { Reading } from '../fields/fieldType'
import { Combobox } from './Combobox'
import type { ControlProps } from './controlProps'
import { meant, useLateLine } from './ListControl'
import { listWords } from './messages/list'
import { useFollowingFocus } from './useFollowingFocus'
import { type Find, type Line, useSearch } from './useSearch'
import { useTyped } from './useTyped'
import { useWordsOf } from './useWordsOf'

export type TagsControlProps = ControlProps & {
  /** The keys of the lines chosen. */
  readonly chosen: readonly string[]
  /** What was typed and is no line. */
  readonly unread: string
  readonly find: Find
  /** What a key is shown as. */
  textOf(key: string): string
  /** What a typed text is while the list does not answer: a code, perhaps. */
  read(typed: string): Reading<string>
  onAdd(key: string): void
  onRemove(key: string): void
  /** Text that is no line's: it stays in the box, beside what was chosen. */
  onUnread(typed: string): void
  /** Told of a line before its key is handed over. */
  onLine(line: Line): void
}

/** Several lines of a list of any size: found one after the other, each then a button that takes it back. */
export function TagsControl(props: TagsControlProps) {
  const { chosen, unread, find, textOf, read, onAdd, onRemove, onUnread, onLine, ...control } = props
  const words = useWordsOf(listWords)
  const search = useSearch(find)
  const tags = useRef<HTMLUListElement>(null)
  const follow = useFollowingFocus(tags, control.id)
  const [editing, setEditing] = useState(false)
  const [said, say] = useState('')
  // A pause in a name is not its end: nothing is added while one writes.
  const leaving = useRef(false)
  const added = useRef(false)
  const add = (line: Line) => {
    onLine(line)
    if (!chosen.includes(line.key)) onAdd(line.key)
    say(words('added', { label: line.label }))
  }
  const typed = useTyped<string>({
    value: unread === '' ? undefined : { unreadable: unread },
    read: (text) => {
      if (text.trim() === '') return { value: undefined }
      const line = leaving.current ? meant(search, text) : undefined
      if (line !== undefined) return { value: line.key }
      return leaving.current && search.state === 'silent' ? read(text) : { problem: { code: 'unreadable' } }
    },
    print: textOf,
    onChange: (value) => {
      if (added.current) return
      if (typeof value === 'object') return onUnread(value.unreadable)
      const line = value === undefined ? undefined : search.lines.find(({ key }) => key === value)
      if (line !== undefined) add(line)
      else if (value === undefined) onUnread('')
      else onAdd(value)
      added.current = value !== undefined
    },
  })
  const late = useLateLine(unread === '' ? undefined : unread, search)
  useEffect(() => {
    if (late !== undefined && !editing) add(late)
  })
  return (
    <>
      {chosen.length > 0 && (
        <ul ref={tags} className="tags" aria-label={words('chosen')}>
          {chosen.map((key) => (
            <li key={key} data-key={key}>
              <button
                type="button"
                className="tag"
                onClick={() => {
                  follow.from(key)
                  onRemove(key)
                  say(words('removed', { label: textOf(key) }))
                }}
              >
                <span>{words.rich('remove', { label: textOf(key) })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        {...control}
        text={editing ? typed.text : unread}
        query={editing ? typed.text : unread}
        search={search}
        onType={(text) => {
          setEditing(true)
          typed.type(text)
        }}
        onChoose={(line) => {
          typed.type('')
          typed.handOver()
          setEditing(false)
          add(line)
        }}
        onLeave={() => {
          leaving.current = true
          typed.handOver()
          leaving.current = false
          // What was added is gone from the box, and may be taken back and written again.
          if (added.current) typed.type('')
          typed.handOver()
          added.current = false
          setEditing(false)
        }}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}
