import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { iban } from './iban'
import { messages } from './messages'

/** A bank account, typed in groups of four or not. */
export const ibanView: ViewOf<typeof iban> = {
  labelling: 'label',
  // An author who says where to find an IBAN says it all.
  hint: ({ hint }, locale) => (hint === undefined ? messages[locale].hint : ''),
  Input: IbanInput,
}

function IbanInput(input: InputPropsOf<typeof iban>) {
  return <TypedControl input={input} type={iban} looks={{ size: 40, spellCheck: false }} />
}
