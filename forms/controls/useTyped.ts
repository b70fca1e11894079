import { useEffect, useLayoutEffect, useState } from 'react'
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
  const [own] = useState(() => holdTyping(typing, shown.text, setShown))

  useLayoutEffect(() => own.follow(typing, shown.given))
  useEffect(() => own.handOver, [own])
  return { text: shown.text, type: own.type, handOver: own.handOver }
}

type Shown<Value> = { readonly text: string; readonly given: Typing<Value>['value'] }

/** One control's text between its keys: of one piece, since a page may hold a thousand. */
function holdTyping<Value>(
  first: Typing<Value>,
  shown: string,
  setShown: (next: Shown<Value> | ((now: Shown<Value>) => Shown<Value>)) => void,
) {
  let latest = first
  let text = shown
  let handed = first.value
  let waiting: { text: string; timer: ReturnType<typeof setTimeout>; forget(): void } | null = null

  function handOver() {
    if (waiting === null) return
    const { text: typed, timer, forget } = waiting
    waiting = null
    clearTimeout(timer)
    forget()
    const reading = latest.read(typed)
    const value = 'problem' in reading ? { unreadable: typed } : reading.value
    if (sameAnswer(handed, value)) return
    handed = value
    latest.onChange(value)
  }

  return {
    handOver,
    type(now: string) {
      text = now
      clearTimeout(waiting?.timer)
      const forget = waiting?.forget ?? rememberTyped(handOver)
      waiting = { text: now, forget, timer: setTimeout(handOver, pause) }
      if (latest.quiet !== true) setShown(({ given }) => ({ text: now, given }))
    },
    /** After each drawing: `given` is the answer that the text shown was for. */
    follow(typing: Typing<Value>, given: Typing<Value>['value']) {
      latest = typing
      if (sameAnswer(given, typing.value)) return
      const isOwn = waiting !== null || sameAnswer(handed, typing.value)
      if (!isOwn) text = textOf(typing)
      setShown({ text, given: typing.value })
      handed = typing.value
    },
  }
}

function textOf<Value>({ value, print }: Typing<Value>): string {
  if (value === undefined) return ''
  return isUnreadable(value) ? value.unreadable : print(value)
}

/** Equal as answers: values are JSON, small, with keys in one order. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other)
}
