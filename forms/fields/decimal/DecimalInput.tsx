import { unitOf } from '../../controls/labels'
import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { decimal } from './decimal'

/** A number with its unit. */
export const decimalView: ViewOf<typeof decimal> = { labelling: 'label', Input: DecimalInput }

function DecimalInput(input: InputPropsOf<typeof decimal>) {
  const looks = { inputMode: 'decimal', size: 14, unit: unitOf(input) } as const
  return <TypedControl input={input} type={decimal} looks={looks} />
}
