import { ErrorText } from './ErrorText'

type PlainTextProps = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly error?: string | undefined
  readonly rows?: number
  /** The most characters. */
  readonly most?: number
  onText(text: string): void
}

/** A text of several lines in the product's own small forms. */
export function PlainText({ id, label, hint, text, error, rows = 5, most = 10_000, onText }: PlainTextProps) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="field-row" data-invalid={error ? '' : undefined}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <ErrorText id={`${id}-error`}>{error}</ErrorText> : null}
      <textarea
        id={id}
        className="ds-input"
        rows={rows}
        maxLength={most}
        value={text}
        onChange={(event) => onText(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  )
}
