import { LongTextControl } from '../../controls/LongTextControl'
import { controlOf, useTypedInput } from '../../controls/TypedControl'
import { countOf } from '../settings'
import type { InputPropsOf, ViewOf } from '../view'
import { longText } from './longText'

/** A text of several lines. */
export const longTextView: ViewOf<typeof longText> = { labelling: 'label', Input: LongTextInput }

function LongTextInput(input: InputPropsOf<typeof longText>) {
  const typed = useTypedInput(input, longText)
  return (
    <LongTextControl
      {...controlOf(input)}
      typed={typed}
      autoComplete={input.field.purpose}
      max={countOf(input.field.max)}
    />
  )
}
