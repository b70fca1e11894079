import { IndexControl } from '../../controls/IndexControl'
import type { InputPropsOf, ViewOf } from '../view'
import { department, departments } from './department'

/** A department found by its name or its code. */
export const departmentView: ViewOf<typeof department> = { labelling: 'label', Input: DepartmentInput }

function DepartmentInput(input: InputPropsOf<typeof department>) {
  return <IndexControl input={input} index={departments} type={department} />
}
