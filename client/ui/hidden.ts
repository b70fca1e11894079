import { createElement, type ReactNode } from 'react'

/** What `<hidden>…</hidden>` of a message becomes: words for screen readers alone. */
export function hidden(inside: readonly ReactNode[]): ReactNode {
  return createElement('span', { className: 'sr-only' }, ...inside)
}
