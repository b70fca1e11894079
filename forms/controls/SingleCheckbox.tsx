import type { ReactNode } from 'react'
import { ChoiceLine } from './ChoiceLine'
import type { ControlProps } from './controlProps'

export type SingleCheckboxProps = ControlProps & {
  readonly label: ReactNode
  readonly checked: boolean
  onCheck(checked: boolean): void
}

/** One box to tick, with its own label: a statement, a consent. */
export function SingleCheckbox({ onCheck, ...props }: SingleCheckboxProps) {
  return <ChoiceLine kind="checkbox" {...props} onChoose={onCheck} />
}
