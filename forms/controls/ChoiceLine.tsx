import type { ReactNode } from 'react'
import { AuthorText } from './AuthorLanguage'
import { idList } from './controlProps'
import { useFormId } from './formId'

/** Something that can be chosen; its hint is read with it. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string | undefined }

type ChoiceLineProps = {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
  readonly required?: boolean
  onChoose(checked: boolean): void
}

/** A native radio button or checkbox with its words beside it; the whole line is the target. */
export function ChoiceLine({
  kind,
  id,
  name,
  label,
  hint,
  checked,
  describedBy,
  onChoose,
  ...state
}: ChoiceLineProps) {
  const form = useFormId()
  const labelId = `${id}-label`
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <label className="choice" htmlFor={id}>
      <input
        className="ds-input"
        type={kind}
        id={id}
        name={name}
        form={form}
        checked={checked}
        // The hint is a description, not a part of the name.
        aria-labelledby={labelId}
        aria-describedby={idList(describedBy, hintId)}
        aria-invalid={state.invalid || undefined}
        aria-required={state.required || undefined}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span>
        <span id={labelId}>{typeof label === 'string' ? <AuthorText text={label} /> : label}</span>
        {hint !== undefined && (
          <span className="hint" id={hintId}>
            <AuthorText text={hint} />
          </span>
        )}
      </span>
    </label>
  )
}
