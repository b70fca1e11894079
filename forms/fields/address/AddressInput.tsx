import { isUnreadable } from '../../../schemas/answers'
import { AddressControl, type AddressPart } from '../../controls/AddressControl'
import { countryChoices } from '../../controls/countryChoices'
import { controlOf } from '../../controls/TypedControl'
import { useControlWords } from '../../controls/useControlWords'
import { refusalsOf } from '../rules'
import type { InputPropsOf, ViewOf } from '../view'
import { type Address, address } from './address'
import { messages } from './messages'

type Props = InputPropsOf<typeof address>

/** The country chosen beforehand. */
const home = 'FR'

/** A postal address typed part by part; in France unless said otherwise. */
export const addressView: ViewOf<typeof address> = { labelling: 'legend', Input: AddressInput }

function AddressInput(input: Props) {
  const { field, value, invalid, locale, latest, onChange, onTyping } = input
  const facultative = useControlWords()('facultative')
  const words = messages[locale]
  return (
    <AddressControl
      {...controlOf(input)}
      parts={partsIn(value)}
      labels={{
        line1: words.labelLine1,
        line2: words.labelLine2,
        postcode: words.labelPostcode,
        city: words.labelCity,
        country: words.labelCountry,
      }}
      facultative={facultative}
      countries={countryChoices(locale)}
      wrong={invalid ? wrongPart(value, field) : undefined}
      own={field.purpose !== 'off'}
      onPart={(part, text) => onChange(addressOf({ ...partsIn(latest()), [part]: text }))}
      onTyping={onTyping}
    />
  )
}

function partsIn(value: Props['value']): Record<AddressPart, string> {
  const typed = value === undefined || isUnreadable(value) ? undefined : value
  return {
    line1: typed?.line1 ?? '',
    line2: typed?.line2 ?? '',
    postcode: typed?.postcode ?? '',
    city: typed?.city ?? '',
    country: typed?.country ?? home,
  }
}

function addressOf({ line2, ...parts }: Record<AddressPart, string>): Address | undefined {
  const postcode = parts.country === home ? withoutSpaces(parts.postcode) : parts.postcode
  const typed: Address = { ...parts, postcode, ...(line2 === '' ? {} : { line2 }), source: 'typed' }
  const untouched = address.isEmpty(typed) && typed.country === home
  return untouched ? undefined : typed
}

/** `25 000` is `25000`; what is not only digits stays as it was typed. */
function withoutSpaces(postcode: string): string {
  return /^[0-9\s]+$/.test(postcode) ? postcode.replace(/\s/g, '') : postcode
}

function wrongPart(value: Props['value'], field: Props['field']): AddressPart {
  const code = value === undefined ? 'line1' : refusalsOf(address.schema(field), value)[0]?.code
  return code === 'postcode' || code === 'city' || code === 'country' ? code : 'line1'
}
