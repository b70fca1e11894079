import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { messages } from './messages'
import { rna } from './rna'

/** An association's number; the hint says where to find it, and who has none. */
export const rnaView: ViewOf<typeof rna> = {
  labelling: 'label',
  // An author who says what a RNA number is says it all.
  hint: ({ hint }, locale) => (hint === undefined ? messages[locale].hint : ''),
  Input: RnaInput,
}

function RnaInput(input: InputPropsOf<typeof rna>) {
  return <TypedControl input={input} type={rna} looks={{ size: 16, spellCheck: false }} />
}
