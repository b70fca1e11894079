import { type ControlProps, stateOf } from './controlProps'
import type { Typed } from './useTyped'

export type LongTextControlProps = ControlProps & {
  readonly typed: Typed
  readonly autoComplete?: string | undefined
}

/** Several lines of text: grows with what is written. Enter makes a new line. */
export function LongTextControl({ typed, autoComplete, ...control }: LongTextControlProps) {
  return (
    <textarea
      {...stateOf(control)}
      className="ds-input"
      id={control.id}
      name={control.name}
      autoComplete={autoComplete}
      dir="auto"
      value={typed.text}
      onChange={(event) => typed.type(event.target.value)}
      onBlur={typed.handOver}
      // Before Tab moves the focus: it may go to a question that the answer makes appear.
      onKeyDown={(event) => {
        if (event.key === 'Tab') typed.handOver()
      }}
    />
  )
}
