import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { date } from './date'
import { messages } from './messages'

/** A date typed on one line; the row shows an example. */
export const dateView: ViewOf<typeof date> = {
  labelling: 'label',
  hint: ({ precision }, locale) => messages[locale][precision === 'month' ? 'hintMonth' : 'hint'],
  Input: DateInput,
}

function DateInput(input: InputPropsOf<typeof date>) {
  return <TypedControl input={input} type={date} looks={{ size: 14, spellCheck: false }} />
}
