import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { AskedRepetition, AskedRow } from '../../../forms/engine'
import { rowWords } from '../../messages/rows'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { newId } from '../session/newId'
import { useWizard } from '../session/wizard'
import { movedTo, type Removed, rowAdded, rowCopied, rowRemoved, rowRestored } from './rows'

/** A control of a row's card: what the focus follows when the row moves. */
export type RowControl = 'open' | 'up' | 'down' | 'drag'

/** What one may do to a list's rows. The functions stay the same as long as the list is on the page. */
export type Rows = {
  /** The row that was just added: it takes the focus. */
  readonly added: string | null
  /** Removed last and not put back: the last first. */
  readonly removed: readonly Removed[]
  readonly act: RowActs
  restore(removed: Removed): void
}

export type RowActs = {
  add(): void
  duplicate(row: AskedRow): void
  /** To a place counted from 0; the focus stays on the control that did it. */
  move(rowId: string, place: number, control: RowControl): void
  remove(row: AskedRow): void
}

/** The rows of a list, what was removed of them, and where the focus goes: `heading` has it after a removal. */
export function useRows(asked: AskedRepetition, heading: { focus(): void }): Rows {
  const wizard = useWizard()
  const words = useWords(rowWords)
  const [added, setAdded] = useState<string | null>(null)
  const [removed, setRemoved] = useState<readonly Removed[]>([])
  const latest = useRef({ asked, heading })
  const following = useRef<{ readonly rowId: string; readonly control: RowControl } | null>(null)

  useLayoutEffect(() => {
    latest.current = { asked, heading }
    if (following.current !== null) focusControl(following.current.rowId, following.current.control)
    following.current = null
  })

  const act = useMemo((): RowActs => {
    const list = () => latest.current.asked
    return {
      add() {
        const rowId = newId()
        setAdded(rowId)
        wizard.apply(rowAdded(list(), rowId))
      },
      duplicate(row) {
        const copy = newId()
        setAdded(copy)
        wizard.apply(rowCopied(list(), row, copy, wizard.answers()))
        announce(words('duplicated', { title: row.title }))
      },
      move(rowId, place, control) {
        const { path, rows } = list()
        const title = rows.find((row) => row.rowId === rowId)?.title ?? ''
        if (place < 0 || place >= rows.length) return
        following.current = { rowId, control }
        const ids = rows.map((row) => row.rowId)
        wizard.apply({ [path]: movedTo(ids, rowId, place) })
        announce(words('moved', { title, place: place + 1, total: rows.length }))
      },
      remove(row) {
        const { removed: gone, changes } = rowRemoved(list(), row, wizard.answers())
        wizard.apply(changes)
        setRemoved((before) => [gone, ...before.filter(({ rowId }) => rowId !== gone.rowId)])
        announce(words(gone.cleared ? 'cleared' : 'removed', { title: row.title, min: list().min }))
        latest.current.heading.focus()
      },
    }
  }, [wizard, words])

  const restore = (gone: Removed) => {
    following.current = { rowId: gone.rowId, control: 'open' }
    wizard.apply(rowRestored(latest.current.asked, gone))
    setRemoved((before) => before.filter((each) => each !== gone))
    announce(words('restored', { title: gone.title }))
  }
  return { added, removed, act, restore }
}

function focusControl(rowId: string, control: RowControl) {
  document.querySelector<HTMLElement>(`[data-row="${rowId}"] [data-control="${control}"]`)?.focus()
}
