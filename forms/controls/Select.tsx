import type { HTMLInputAutoCompleteAttribute } from 'react'
import { useLanguageOf } from './AuthorLanguage'
import type { Choice } from './ChoiceLine'
import { type ControlProps, stateOf } from './controlProps'
import { useFormId } from './formId'

export type SelectProps = ControlProps & {
  readonly choices: readonly Pick<Choice, 'value' | 'label'>[]
  readonly chosen: string | undefined
  /** The line that stands for no answer, where there may be none. */
  readonly blank?: string
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  onChoose(value: string | undefined): void
}

/** One choice among many: the browser's own list, which letters typed search. */
export function Select({ choices, chosen, blank, autoComplete, onChoose, ...control }: SelectProps) {
  const form = useFormId()
  const languageOf = useLanguageOf()
  return (
    <select
      {...stateOf(control)}
      className="ds-input"
      id={control.id}
      name={control.name}
      form={form}
      autoComplete={autoComplete}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.target.value || undefined)}
    >
      {blank !== undefined && <option value="">{blank}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value} lang={languageOf(label)}>
          {label}
        </option>
      ))}
    </select>
  )
}
