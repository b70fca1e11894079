import { TypedControl } from '../../controls/TypedControl'
import { countOf } from '../settings'
import type { InputPropsOf, ViewOf } from '../view'
import { text } from './text'

/** The longest text whose box is as wide as it, in characters; longer ones take the whole width. */
const widest = 40

/** A text typed on one line. */
export const textView: ViewOf<typeof text> = { labelling: 'label', Input: TextInput }

function TextInput(input: InputPropsOf<typeof text>) {
  const max = countOf(input.field.max)
  return (
    <TypedControl
      input={input}
      type={text}
      looks={{ size: max !== undefined && max <= widest ? max + 2 : undefined }}
    />
  )
}
