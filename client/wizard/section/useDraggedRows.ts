import { type RefObject, useEffect, useRef } from 'react'
import type { AskedRow } from '../../../forms/engine'
import { rowWords } from '../../messages/rows'
import { useWords } from '../../messages/useWords'
import type { DraggedRows } from './dragRows'
import type { RowActs } from './useRows'

/**
 * Lets the rows of a list be dragged by their handles, by pointer and by keyboard. What does it is loaded when a
 * handle is first pointed at or has the focus.
 */
export function useDraggedRows(
  list: RefObject<HTMLElement | null>,
  rows: readonly AskedRow[],
  { move }: RowActs,
): void {
  const words = useWords(rowWords)
  const dragged = useRef<DraggedRows | null>(null)
  const latest = useRef({ rows, words })

  useEffect(() => {
    latest.current = { rows, words }
    dragged.current?.follow()
  })

  useEffect(() => {
    const within = list.current
    let left = false
    let asked = false
    const load = async (event: Event) => {
      const isHandle = event.target instanceof Element && event.target.closest('[data-control="drag"]')
      if (!isHandle || within === null || asked) return
      asked = true
      const { dragRows } = await import('./dragRows')
      if (left) return
      dragged.current = dragRows(within, {
        move: (rowId, place) => move(rowId, place, 'drag'),
        rows: () => latest.current.rows,
        word: (key, params) => latest.current.words(key, params),
      })
    }
    const events = ['pointerover', 'focusin'] as const
    const hear = (event: Event) => void load(event)
    for (const name of events) within?.addEventListener(name, hear)
    return () => {
      left = true
      for (const name of events) within?.removeEventListener(name, hear)
      dragged.current?.end()
      dragged.current = null
    }
  }, [list, move])
}
