import { IndexControl } from '../../controls/IndexControl'
import type { InputPropsOf, ViewOf } from '../view'
import { region, regions } from './region'

/** A region found by its name or its code. */
export const regionView: ViewOf<typeof region> = { labelling: 'label', Input: RegionInput }

function RegionInput(input: InputPropsOf<typeof region>) {
  return <IndexControl input={input} index={regions} type={region} />
}
