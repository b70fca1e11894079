import { SourceControl } from '../../controls/SourceControl'
import type { InputPropsOf, ViewOf } from '../view'
import { epci } from './epci'
import { messages } from './messages'

/** A group of communes found by its name or its SIREN. */
export const epciView: ViewOf<typeof epci> = {
  labelling: 'label',
  hint: ({ hint }, locale) => (hint === undefined ? messages[locale].hint : ''),
  Input: EpciInput,
}

function EpciInput(input: InputPropsOf<typeof epci>) {
  return <SourceControl input={input} source="epci" type={epci} />
}
