import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button'

type ChangeableProps = {
  /** What it says while it is not being changed. */
  readonly shown?: ReactNode
  readonly button: string
  /** The form to change it, which closes when told so. */
  children(close: () => void): ReactNode
}

/**
 * Something with a button that opens a form to change it in its place. The focus goes into the form, and back to the
 * button when it closes.
 */
export function Changeable({ shown, button, children }: ChangeableProps) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const touched = useRef(false)
  useEffect(() => {
    if (touched.current) place.current?.querySelector<HTMLElement>(open ? 'input' : 'button')?.focus()
    touched.current = true
  }, [open])
  return (
    <div ref={place} className="stack-s">
      {shown}
      {open ? (
        children(() => setOpen(false))
      ) : (
        <div className="actions">
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {button}
          </Button>
        </div>
      )}
    </div>
  )
}
