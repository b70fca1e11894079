import { Accessibility, DragDropManager, StyleInjector } from '@dnd-kit/dom'
import { Sortable, SortableKeyboardPlugin } from '@dnd-kit/dom/sortable'
import type { AskedRow } from '../../../forms/engine'
import { announce } from '../../ui/announce'

/** What dragging rows asks of their list. */
export type DraggedList = {
  rows(): readonly AskedRow[]
  move(rowId: string, place: number): void
  word(
    key: 'dragHelp' | 'taken' | 'over' | 'putBack',
    params?: Readonly<Record<string, string | number>>,
  ): string
}

export type DraggedRows = {
  /** The rows were drawn anew. */
  follow(): void
  end(): void
}

/**
 * Makes the cards of a list draggable by their handles. The cards stay where React put them: the one that is dragged
 * follows the pointer, a line shows where it would stand, and the list is put in order once it is let go.
 */
export function dragRows(list: HTMLElement, { rows, move, word }: DraggedList): DraggedRows {
  const manager = new DragDropManager({
    plugins: (defaults) => [
      // It speaks English: what it says is said here.
      ...defaults.filter((plugin) => plugin !== Accessibility),
      StyleInjector.configure({ nonce: nonceOfPage() }),
    ],
  })
  const sortables = new Map<string, Sortable>()
  // While a card is dragged a copy keeps its place.
  const cardOf = (rowId: unknown) =>
    list.querySelector<HTMLElement>(`:scope > [data-row="${rowId}"]:not([data-dnd-placeholder])`)
  const placeOf = (rowId: unknown) => rows().findIndex((row) => row.rowId === rowId)
  const titleOf = (rowId: unknown) => rows()[placeOf(rowId)]?.title ?? ''
  const help = helpIn(list)

  const mark = (rowId: unknown, from: unknown) => {
    for (const card of list.children) card.removeAttribute('data-drop')
    if (rowId === undefined || rowId === from) return
    cardOf(rowId)?.setAttribute('data-drop', placeOf(rowId) < placeOf(from) ? 'before' : 'after')
  }

  const follow = () => {
    help.textContent = word('dragHelp')
    const ids = new Set(rows().map(({ rowId }) => rowId))
    for (const [rowId, sortable] of sortables)
      if (!ids.has(rowId) || sortable.element !== cardOf(rowId)) {
        sortable.destroy()
        sortables.delete(rowId)
      }
    for (const [index, { rowId }] of rows().entries()) {
      const known = sortables.get(rowId)
      const element = cardOf(rowId)
      const handle = element?.querySelector('[data-control="drag"]')
      if (known !== undefined) known.index = index
      if (known !== undefined || !element || !handle) continue
      handle.setAttribute('aria-describedby', help.id)
      const plugins = [SortableKeyboardPlugin]
      sortables.set(
        rowId,
        new Sortable({ id: rowId, index, element, handle, plugins, transition: null }, manager),
      )
    }
  }

  manager.monitor.addEventListener('dragstart', ({ operation: { source } }) =>
    announce(word('taken', { title: titleOf(source?.id) })),
  )
  manager.monitor.addEventListener('dragover', ({ operation: { source, target } }) => {
    mark(target?.id, source?.id)
    if (target === null) return
    const [place, total] = [placeOf(target.id) + 1, rows().length]
    announce(word('over', { title: titleOf(source?.id), place, total }))
  })
  manager.monitor.addEventListener('dragend', ({ canceled, operation: { source, target } }) => {
    mark(undefined, undefined)
    if (canceled || target === null || target.id === source?.id)
      return announce(word('putBack', { title: titleOf(source?.id) }))
    return move(String(source?.id), placeOf(target.id))
  })

  follow()
  return {
    follow,
    end() {
      manager.destroy()
      help.remove()
    },
  }
}

/** The instructions that each handle is described by. */
function helpIn(list: HTMLElement): HTMLElement {
  const help = document.createElement('p')
  help.id = `drag-help-${list.parentElement?.id ?? ''}`
  help.hidden = true
  list.after(help)
  return help
}

/** The style sheet that dragging needs is let in by the page's own nonce. */
function nonceOfPage(): string {
  return document.querySelector<HTMLElement>('script[nonce], style[nonce], link[nonce]')?.nonce ?? ''
}
