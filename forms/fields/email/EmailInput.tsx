import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { email } from './email'

/** An electronic address, with the keyboard of one. */
export const emailView: ViewOf<typeof email> = { labelling: 'label', Input: EmailInput }

function EmailInput(input: InputPropsOf<typeof email>) {
  return <TypedControl input={input} type={email} looks={{ type: 'email', spellCheck: false }} />
}
