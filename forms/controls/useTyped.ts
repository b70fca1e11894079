import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isUnreadable, type Unreadable } from '../../schemas/answers'
import type { Reading } from '../fields/fieldType'
import { rememberTyped } from './pending'

/** How long a person stops before what was typed is read, in milliseconds. */
export const pause = 500

export type Typing<Value> = {
  readonly value: Value | Unreadable | undefined
  read(typed: string): Reading<Value>
  print(value: Value): string
  onChange(value: Value | Unreadable | undefined): void
  onTyping(): void
  /** Nothing but the control shows the text while it is typed: a key draws nothing at all. */
  readonly quiet?: boolean
}

/** What a text control is given: its text, and what to call at a keystroke, on blur and on Enter. */
export type Typed = { readonly text: string; type(text: string): void; handOver(): void }

/**
 * Keeps what is being typed inside its own control, so that a keystroke draws nothing else. The text is read
 * at a pause, on blur, on Enter, when the page asks (`handOverTyped`) and when the control leaves the page; what
 * cannot be read is handed over as it stands. An answer that changes elsewhere replaces the text, unless one
 * is typing.
 */
export function useTyped<Value>(typing: Typing<Value>): Typed {
  const [shown, setShown] = useState(() => ({ text: textOf(typing), given: typing.value }))
  const text = useRef(shown.text)
  const latest = useRef(typing)
  const handed = useRef(typing.value)
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout>; forget(): void } | null>(null)

  useLayoutEffect(() => {
    latest.current = typing
    if (sameAnswer(shown.given, typing.value)) return
    const own = waiting.current !== null || sameAnswer(handed.current, typing.value)
    if (!own) text.current = textOf(typing)
    setShown({ text: text.current, given: typing.value })
    handed.current = typing.value
  })

  const handOver = useCallback(() => {
    if (waiting.current === null) return
    const { text: typed, timer, forget } = waiting.current
    waiting.current = null
    clearTimeout(timer)
    forget()
    const reading = latest.current.read(typed)
    const value = 'problem' in reading ? { unreadable: typed } : reading.value
    if (sameAnswer(handed.current, value)) return
    handed.current = value
    latest.current.onChange(value)
  }, [])

  const type = useCallback(
    (now: string) => {
      text.current = now
      clearTimeout(waiting.current?.timer)
      const forget = waiting.current?.forget ?? rememberTyped(handOver)
      waiting.current = { text: now, forget, timer: setTimeout(handOver, pause) }
      if (latest.current.quiet !== true) setShown(({ given }) => ({ text: now, given }))
      latest.current.onTyping()
    },
    [handOver],
  )

  useEffect(() => handOver, [handOver])
  return { text: shown.text, type, handOver }
}

function textOf<Value>({ value, print }: Typing<Value>): string {
  if (value === undefined) return ''
  return isUnreadable(value) ? value.unreadable : print(value)
}

/** Equal as answers: values are JSON, small, with keys in one order. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other)
}
