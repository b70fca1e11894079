import type { ComponentProps } from 'react'
import { PlainRow } from './PlainRow'

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
  return (
    <PlainRow {...{ id, label, hint, error }}>
      {(tied) => <input {...input} {...tied} className="ds-input" required />}
    </PlainRow>
  )
}
