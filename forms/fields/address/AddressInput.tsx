import { useEffect } from 'react'
import { isUnreadable } from '../../../schemas/answers'
import type { Found } from '../../../schemas/lookup'
import { AddressControl, type AddressPart } from '../../controls/AddressControl'
import { AddressFinder, addressSource } from '../../controls/AddressFinder'
import { countryChoices } from '../../controls/countryChoices'
import { labelWords } from '../../controls/messages/labels'
import { controlOf } from '../../controls/TypedControl'
import { useWordsOf } from '../../controls/useWordsOf'
import { refusalsOf } from '../rules'
import type { InputPropsOf, ViewOf } from '../view'
import { type Address, address, isInseeCode } from './address'
import { messages } from './messages'

type Props = InputPropsOf<typeof address>

/** The country chosen beforehand. */
const home = 'FR'

/** A postal address typed part by part; in France unless said otherwise. */
export const addressView: ViewOf<typeof address> = { labelling: 'legend', Input: AddressInput }

function AddressInput(input: Props) {
  const { field, value, invalid, locale, latest, world, onChange } = input
  useEffect(() => {
    if (hasBlankLine(value)) onChange(withPart(value, 'line2', ''))
  }, [value, onChange])
  const facultative = useWordsOf(labelWords)('facultative')
  const words = messages[locale]
  const parts = (
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
      wrong={invalid ? wrongParts(value, field) : []}
      own={field.purpose !== 'off'}
      onPart={(part, text) => onChange(withPart(latest(), part, text))}
    />
  )
  if (!world.offers(addressSource)) return parts
  return (
    <>
      <AddressFinder
        id={input.id}
        name={input.name}
        world={world}
        words={{
          label: words.labelSearch,
          hint: words.searchHint,
          silent: words.searchSilent,
          filled: words.searchFilled,
        }}
        onFound={(found) => onChange(foundAddress(found, partsIn(latest()).line2))}
      />
      {parts}
    </>
  )
}

/** Drafts of former days may hold an empty second line, which is no part of an address any more. */
function hasBlankLine(value: Props['value']): boolean {
  return value !== undefined && !isUnreadable(value) && value.line2 === ''
}

/** What was found, as it stands in the Base adresse nationale; the complement stays the person's. */
function foundAddress({ values = {} }: Found, line2: string): Address {
  const { line1 = '', postcode = '', city = '', inseeCode } = values
  const found: Address = { line1, postcode, city, country: home, source: 'found' }
  return {
    ...found,
    ...(line2 === '' ? {} : { line2 }),
    ...(inseeCode === undefined || !isInseeCode(inseeCode) ? {} : { inseeCode }),
  }
}

/** An address found stays one while only its complement is written. */
function withPart(value: Props['value'], part: AddressPart, text: string): Address | undefined {
  if (part === 'line2' && value !== undefined && !isUnreadable(value) && value.source === 'found') {
    const { line2: _, ...found } = value
    return text === '' ? found : { ...found, line2: text }
  }
  return addressOf({ ...partsIn(value), [part]: text })
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

/** Of a blank address, all that may not stay blank. */
function wrongParts(value: Props['value'], field: Props['field']): readonly AddressPart[] {
  if (value === undefined) return ['line1', 'postcode', 'city']
  const code = refusalsOf(address.schema(field), value)[0]?.code
  return [code === 'postcode' || code === 'city' || code === 'country' ? code : 'line1']
}
