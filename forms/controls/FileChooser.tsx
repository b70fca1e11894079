import type { ReactNode, Ref } from 'react'
import { type ControlProps, stateOf } from './controlProps'

type FileChooserProps = ControlProps & {
  readonly accept: readonly string[]
  readonly multiple: boolean
  /** No more files are taken, or not now: it stays, keeps its focus and opens nothing. */
  readonly full: boolean
  readonly label: ReactNode
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly input?: Ref<HTMLInputElement> | undefined
  onChoose(files: readonly File[]): void
}

/** The browser's own file input, spread invisibly over a button: it also takes files dropped on it. */
export function FileChooser(props: FileChooserProps) {
  const { accept, multiple, full, label, variant = 'secondary', input, onChoose, ...control } = props
  return (
    <span className="ds-button file-chooser" data-variant={variant} aria-disabled={full || undefined}>
      <label htmlFor={control.id}>{label}</label>
      <input
        {...stateOf(control)}
        ref={input}
        type="file"
        id={control.id}
        name={control.name}
        accept={accept.join(',')}
        multiple={multiple}
        aria-disabled={full || undefined}
        onClick={(event) => {
          if (full) event.preventDefault()
        }}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])])
          // The same file may be chosen again after it was removed.
          event.target.value = ''
        }}
      />
    </span>
  )
}
