import { SourceControl } from '../../controls/SourceControl'
import type { InputPropsOf, ViewOf } from '../view'
import type { commune } from './commune'
import { messages } from './messages'

/** A commune found by its name, its postcode or its code; its department tells it from its namesakes. */
export const communeView: ViewOf<typeof commune> = {
  labelling: 'label',
  // An author who says how to find it says it all.
  hint: ({ hint }, locale) => (hint === undefined ? messages[locale].hint : ''),
  Input: CommuneInput,
}

function CommuneInput(input: InputPropsOf<typeof commune>) {
  return <SourceControl input={input} source="communes" type={waiting} />
}

/** While the list does not answer, what is typed waits for it: a code may be another commune's postcode. */
const waiting = { read: () => ({ problem: { code: 'unreadable' } }) }
