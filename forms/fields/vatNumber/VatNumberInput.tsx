import { TypedControl } from '../../controls/TypedControl'
import { formatMessage } from '../../messages/format'
import type { InputPropsOf, ViewOf } from '../view'
import { messages } from './messages'
import { exampleFor, vatNumber } from './vatNumber'

/** Letters and digits, typed with or without spaces; the hint shows a number of a state that is accepted. */
export const vatNumberView: ViewOf<typeof vatNumber> = {
  labelling: 'label',
  // An author who says what a VAT number is says it all.
  hint: (field, locale) =>
    field.hint === undefined
      ? formatMessage(messages[locale].hint, { example: exampleFor(field) }, locale)
      : '',
  Input: VatNumberInput,
}

function VatNumberInput(input: InputPropsOf<typeof vatNumber>) {
  return <TypedControl input={input} type={vatNumber} looks={{ size: 20, spellCheck: false }} />
}
