import { PlainRow } from './PlainRow'

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
export function PlainText({ text, rows = 5, most = 10_000, onText, ...row }: PlainTextProps) {
  return (
    <PlainRow {...row}>
      {(tied) => (
        <textarea
          {...tied}
          className="ds-input"
          rows={rows}
          maxLength={most}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </PlainRow>
  )
}
