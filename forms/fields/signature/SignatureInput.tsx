import { isUnreadable } from '../../../schemas/answers'
import { SignatureControl } from '../../controls/SignatureControl'
import { controlOf } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import type { signature } from './signature'

/** A name to type or a pad to draw on. */
export const signatureView: ViewOf<typeof signature> = {
  labelling: 'legend',
  sendsFiles: true,
  Input: SignatureInput,
}

function SignatureInput(input: InputPropsOf<typeof signature>) {
  const { value, world, onChange } = input
  return (
    <SignatureControl
      {...controlOf(input)}
      value={value === undefined || isUnreadable(value) ? undefined : value}
      world={world}
      onChange={onChange}
    />
  )
}
