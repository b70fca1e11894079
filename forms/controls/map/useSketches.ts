import { useLayoutEffect, useRef, useState } from 'react'
import type { Sketch } from '../../fields/map/sketch'
import { sameAnswer } from '../useTyped'

/** A feature in the list; `key` stays while it is changed or moved about. */
export type Line = Sketch & { readonly key: number }

type Drawing<Answer> = {
  readonly answer: Answer
  /** The answer that features make. */
  answerOf(lines: readonly Sketch[]): Answer
  /** The features that an answer is made of. */
  sketchesIn(answer: Answer): readonly Sketch[]
  onChange(answer: Answer): void
}

export type Sketches = {
  readonly lines: readonly Line[]
  /** The features as they are now, even before they are drawn. */
  latest(): readonly Line[]
  change(lines: readonly Line[]): void
  /** Takes back the last change; absent while there is none. */
  readonly undo: (() => void) | undefined
  newLine(sketch: Sketch): Line
}

/** How many changes can be taken back. */
const longestPast = 50

/**
 * The features of a map while they are being typed: they stay as typed for as long as they make the answer, and an
 * answer that changes elsewhere replaces them.
 */
export function useSketches<Answer>({ answer, answerOf, sketchesIn, onChange }: Drawing<Answer>): Sketches {
  const last = useRef(0)
  const newLine = (sketch: Sketch): Line => ({ ...sketch, key: ++last.current })
  const [lines, setLines] = useState<readonly Line[]>(() => sketchesIn(answer).map(newLine))
  const now = useRef(lines)
  const past = useRef<(readonly Line[])[]>([])
  const handed = useRef(answer)

  const show = (next: readonly Line[]) => {
    now.current = next
    setLines(next)
    const made = answerOf(next)
    if (sameAnswer(handed.current, made)) return
    handed.current = made
    onChange(made)
  }

  useLayoutEffect(() => {
    if (sameAnswer(handed.current, answer)) return
    handed.current = answer
    past.current = []
    now.current = sketchesIn(answer).map(newLine)
    setLines(now.current)
  })

  const undo = () => {
    const before = past.current.pop()
    if (before !== undefined) show(before)
  }
  return {
    lines,
    latest: () => now.current,
    change(next) {
      past.current = [...past.current, now.current].slice(-longestPast)
      show(next)
    },
    undo: past.current.length === 0 ? undefined : undo,
    newLine,
  }
}
