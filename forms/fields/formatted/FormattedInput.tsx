import { TypedControl } from '../../controls/TypedControl'
import { formatMessage } from '../../messages/format'
import { countOf } from '../settings'
import type { InputPropsOf, ViewOf } from '../view'
import { formatted } from './formatted'
import { messages } from './messages'

/** A text of a given form; the row shows the author's example. */
export const formattedView: ViewOf<typeof formatted> = {
  labelling: 'label',
  hint: ({ example }, locale) => formatMessage(messages[locale].hint, { example }, locale),
  Input: FormattedInput,
}

/** The longest text whose box is as wide as it, in characters; longer ones take the whole width. */
const widest = 40

function FormattedInput(input: InputPropsOf<typeof formatted>) {
  const { example, max } = input.field
  const length = countOf(max) ?? example.length
  return (
    <TypedControl
      input={input}
      type={formatted}
      looks={{ size: length <= widest ? length + 2 : undefined, spellCheck: false }}
    />
  )
}
