import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { phone } from './phone'

/** A telephone number, with the keypad of one. */
export const phoneView: ViewOf<typeof phone> = { labelling: 'label', Input: PhoneInput }

function PhoneInput(input: InputPropsOf<typeof phone>) {
  return <TypedControl input={input} type={phone} looks={{ type: 'tel', size: 20 }} />
}
