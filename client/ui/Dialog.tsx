import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

type DialogProps = {
  readonly title: string
  readonly children: ReactNode
  /** Escape, or a press on its own way out. */
  onClose(): void
}

/** A modal dialog while it is mounted: the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed while it still stands in the page: the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => {
      shown?.close()
      placeCaret()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="stack">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}

/**
 * Chromium gives the focus back to a text control while all but the dialog is still inert: it has the focus without a
 * caret, and what is typed goes nowhere. Focused again, it has one.
 */
function placeCaret(): void {
  const back = document.activeElement
  if (!(back instanceof HTMLInputElement || back instanceof HTMLTextAreaElement)) return
  back.blur()
  back.focus()
}
