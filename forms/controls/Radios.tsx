import { type ReactNode, useRef } from 'react'
import { type Choice, ChoiceLine } from './ChoiceLine'
import type { ControlProps } from './controlProps'
import { choiceWords } from './messages/choices'
import { useWordsOf } from './useWordsOf'

export type RadiosProps = ControlProps & {
  readonly choices: readonly Choice[]
  readonly chosen: string | undefined
  /** Side by side: two short words. */
  readonly inline?: boolean
  /** Stands under the choices while it is called for: the text of “other”. */
  readonly detail?: ReactNode
  onChoose(value: string): void
  /** Given where no answer is an answer: a radio button cannot be unchosen otherwise. */
  onClear?: (() => void) | undefined
}

/** One choice among few. The row's fieldset carries the question, its hint and its error. */
export function Radios({
  id,
  name,
  choices,
  chosen,
  inline = false,
  detail,
  onChoose,
  onClear,
}: RadiosProps) {
  const words = useWordsOf(choiceWords)
  const lines = useRef<HTMLDivElement>(null)
  const clear = () => {
    lines.current?.querySelector('input')?.focus()
    onClear?.()
  }
  return (
    <>
      <div ref={lines} className={inline ? 'choices choices-inline' : 'choices'}>
        {choices.map(({ value, label, hint }) => (
          <ChoiceLine
            key={value}
            kind="radio"
            id={`${id}-${value}`}
            name={name}
            label={label}
            hint={hint}
            checked={chosen === value}
            onChoose={() => onChoose(value)}
          />
        ))}
      </div>
      {detail}
      {onClear && chosen !== undefined && (
        <button type="button" className="ds-button choice-clear" data-variant="tertiary" onClick={clear}>
          {words('clear')}
        </button>
      )}
    </>
  )
}
