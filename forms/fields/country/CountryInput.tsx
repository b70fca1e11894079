import { IndexControl } from '../../controls/IndexControl'
import { countryIndex } from '../countries'
import type { InputPropsOf, ViewOf } from '../view'
import { country } from './country'

/** A country found by any of its names. */
export const countryView: ViewOf<typeof country> = { labelling: 'label', Input: CountryInput }

function CountryInput(input: InputPropsOf<typeof country>) {
  return <IndexControl input={input} index={countryIndex(input.locale)} type={country} />
}
