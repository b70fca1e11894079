import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'

type Pick = (lines: readonly HTMLElement[]) => HTMLElement | undefined

/** Keeps the focus in a list whose lines come and go: `data-key` names each line. */
export type FollowingFocus = {
  /** The line at `key` is about to leave: then the next line has the focus, or the last, or the control. */
  from(key: string): void
  /** The line at `key` is about to come, or to change: it takes the focus. */
  to(key: string): void
  /** A line is about to be replaced by the line at `key`, which takes the focus if the list holds it. */
  whenInside(key: string): void
}

/** Moves the focus once the list is drawn anew; without lines, to the control with `controlId`. */
export function useFollowingFocus(list: RefObject<HTMLElement | null>, controlId: string): FollowingFocus {
  const pick = useRef<Pick | null>(null)
  useLayoutEffect(() => {
    if (pick.current === null) return
    const line = pick.current(linesOf(list.current))
    pick.current = null
    const target = line?.querySelector('button') ?? document.getElementById(controlId)
    target?.focus()
  })
  return useMemo(
    () => ({
      from(key) {
        const place = linesOf(list.current).findIndex((line) => line.dataset.key === key)
        pick.current = (lines) => lines[Math.min(place, lines.length - 1)]
      },
      to(key) {
        pick.current = (lines) => lines.find((line) => line.dataset.key === key)
      },
      whenInside(key) {
        if (!list.current?.contains(document.activeElement)) return
        pick.current = (lines) => lines.find((line) => line.dataset.key === key)
      },
    }),
    [list],
  )
}

function linesOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > [data-key]') ?? [])]
}
