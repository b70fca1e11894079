import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { percent } from './percent'

/** A percentage typed on one line, its sign after it. */
export const percentView: ViewOf<typeof percent> = { labelling: 'label', Input: PercentInput }

function PercentInput(input: InputPropsOf<typeof percent>) {
  return <TypedControl input={input} type={percent} looks={{ inputMode: 'decimal', size: 8, unit: '%' }} />
}
