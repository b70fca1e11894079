import type { ComponentProps } from 'react'
import { ErrorText } from './ErrorText'

type PlainFieldProps = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
} & Pick<
  ComponentProps<'input'>,
  'type' | 'autoComplete' | 'defaultValue' | 'accept' | 'inputMode' | 'maxLength'
>

/** A field of the product's own small forms; a procedure's questions are drawn by the wizard. */
export function PlainField({ id, label, hint, error, ...input }: PlainFieldProps) {
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
      <input
        {...input}
        id={id}
        className="ds-input"
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  )
}
