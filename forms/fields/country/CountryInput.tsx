import { isUnreadable } from '../../../schemas/answers'
import { countryChoices } from '../../controls/countryChoices'
import { Select } from '../../controls/Select'
import { controlOf } from '../../controls/TypedControl'
import { useControlWords } from '../../controls/useControlWords'
import type { InputPropsOf, ViewOf } from '../view'
import type { country } from './country'

/** Every country in the reader's alphabetical order. */
export const countryView: ViewOf<typeof country> = { labelling: 'label', Input: CountryInput }

function CountryInput(input: InputPropsOf<typeof country>) {
  const { field, value, locale, onChange } = input
  const words = useControlWords()
  return (
    <Select
      {...controlOf(input)}
      choices={countryChoices(locale)}
      chosen={isUnreadable(value) ? undefined : value}
      blank={words('select.blank')}
      autoComplete={field.purpose}
      onChoose={onChange}
    />
  )
}
