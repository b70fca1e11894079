import { Fragment, type ReactNode } from 'react'
import { type Choice, ChoiceLine } from './ChoiceLine'
import { other } from './choices'
import type { ControlProps } from './controlProps'

export type CheckboxesProps = ControlProps & {
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  /** Stands under “other” while it is called for: its text. */
  readonly detail?: ReactNode
  onChoose(value: string, checked: boolean): void
}

/** Several choices. The row's fieldset carries the question, its hint and its error. */
export function Checkboxes({ id, name, choices, chosen, detail, onChoose }: CheckboxesProps) {
  return (
    <>
      <div className="choices">
        {choices.map(({ value, label, hint }) => (
          <Fragment key={value}>
            <ChoiceLine
              kind="checkbox"
              id={`${id}-${value}`}
              name={name}
              label={label}
              hint={hint}
              checked={chosen.includes(value)}
              onChoose={(checked) => onChoose(value, checked)}
            />
            {value === other && detail}
          </Fragment>
        ))}
      </div>
      {choices.every(({ value }) => value !== other) && detail}
    </>
  )
}
