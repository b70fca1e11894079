import { labelIn } from '../../../schemas/label'
import { SingleCheckbox } from '../../controls/SingleCheckbox'
import { controlOf } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import type { consent } from './consent'

/** The box that agrees to the statement above it. */
export const consentView: ViewOf<typeof consent> = {
  labelling: 'own',
  statement: ({ text }, locale) => labelIn(text, locale),
  Input: ConsentInput,
}

function ConsentInput(input: InputPropsOf<typeof consent>) {
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
