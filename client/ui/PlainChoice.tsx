import { Radios } from '../../forms/controls/Radios'
import { ErrorText } from './ErrorText'

type PlainChoiceProps<Value extends string> = {
  readonly id: string
  readonly legend: string
  readonly options: readonly (readonly [value: Value, label: string])[]
  readonly chosen: Value | null
  readonly error?: string | undefined
  onChoose(value: Value): void
}

/** One of a few, in the product's own small forms. */
export function PlainChoice<Value extends string>(props: PlainChoiceProps<Value>) {
  const { id, legend, options, chosen, error, onChoose } = props
  const described = error ? `${id}-error` : undefined
  return (
    <fieldset className="field-row" data-invalid={error ? '' : undefined} aria-describedby={described}>
      <legend className="legend">{legend}</legend>
      {error ? <ErrorText id={`${id}-error`}>{error}</ErrorText> : null}
      <Radios
        id={id}
        name={id}
        describedBy={described}
        invalid={error !== undefined}
        required
        choices={options.map(([value, label]) => ({ value, label }))}
        chosen={chosen ?? undefined}
        onChoose={(given) => {
          const option = options.find(([value]) => value === given)
          if (option) onChoose(option[0])
        }}
      />
    </fieldset>
  )
}
