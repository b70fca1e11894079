import { type ControlProps, stateOf } from './controlProps'

type FileChooserProps = ControlProps & {
  readonly accept: readonly string[]
  readonly multiple: boolean
  /** No more files are taken: it stays, keeps its focus and opens nothing. */
  readonly full: boolean
  readonly label: string
  onChoose(files: readonly File[]): void
}

/** The browser's own file input, spread invisibly over a button: it also takes files dropped on it. */
export function FileChooser({ accept, multiple, full, label, onChoose, ...control }: FileChooserProps) {
  return (
    <span className="ds-button file-chooser" data-variant="secondary" aria-disabled={full || undefined}>
      <label htmlFor={control.id}>{label}</label>
      <input
        {...stateOf(control)}
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
