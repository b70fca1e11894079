import { unitOf } from '../../controls/labels'
import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { integer } from './integer'

/** A whole number with its unit. */
export const integerView: ViewOf<typeof integer> = { labelling: 'label', Input: IntegerInput }

function IntegerInput(input: InputPropsOf<typeof integer>) {
  const looks = { inputMode: 'numeric', size: 12, unit: unitOf(input) } as const
  return <TypedControl input={input} type={integer} looks={looks} />
}
