import { SourceControl } from '../../controls/SourceControl'
import type { InputPropsOf, ViewOf } from '../view'
import { messages } from './messages'
import { reference, sourceOf } from './reference'

/** Something found by its name in a list or an API. */
export const referenceView: ViewOf<typeof reference> = {
  labelling: 'label',
  // An author who says how to find it says it all.
  hint: ({ hint }, locale) => (hint === undefined ? messages[locale].hint : ''),
  Input: ReferenceInput,
}

function ReferenceInput(input: InputPropsOf<typeof reference>) {
  return <SourceControl input={input} source={sourceOf(input.field)} type={reference} />
}
