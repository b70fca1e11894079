import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { money } from './money'

/** An amount typed on one line, the euro sign after it. */
export const moneyView: ViewOf<typeof money> = { labelling: 'label', Input: MoneyInput }

function MoneyInput(input: InputPropsOf<typeof money>) {
  return <TypedControl input={input} type={money} looks={{ inputMode: 'decimal', size: 14, unit: '€' }} />
}
