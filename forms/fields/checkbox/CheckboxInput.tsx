import { labelIn } from '../../../schemas/label'
import { SingleCheckbox } from '../../controls/SingleCheckbox'
import { controlOf } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import type { checkbox } from './checkbox'

/** A box with its own label. */
export const checkboxView: ViewOf<typeof checkbox> = { labelling: 'own', Input: CheckboxInput }

function CheckboxInput(input: InputPropsOf<typeof checkbox>) {
  const { field, value, locale, onChange } = input
  return (
    <SingleCheckbox
      {...controlOf(input)}
      label={labelIn(field.label, locale)}
      checked={value === true}
      onCheck={(checked) => onChange(checked || undefined)}
    />
  )
}
