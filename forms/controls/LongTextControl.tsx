import { useDeferredValue } from 'react'
import { graphemes } from '../fields/graphemes'
import { type ControlProps, idList, stateOf } from './controlProps'
import { useFormId } from './formId'
import { lengthWords } from './messages/length'
import type { Typed } from './useTyped'
import { useWordsOf } from './useWordsOf'

export type LongTextControlProps = ControlProps & {
  readonly typed: Typed
  readonly autoComplete?: string | undefined
  /** How many characters it may have, where the author says so; what is left is shown. */
  readonly max?: number | undefined
}

/** Several lines of text: grows with what is written. Enter makes a new line. */
export function LongTextControl({ typed, autoComplete, max, ...control }: LongTextControlProps) {
  const form = useFormId()
  const leftId = max === undefined ? undefined : `${control.id}-left`
  return (
    <>
      <textarea
        {...stateOf({ ...control, describedBy: idList(control.describedBy, leftId) })}
        className="ds-input"
        id={control.id}
        name={control.name}
        form={form}
        autoComplete={autoComplete}
        dir="auto"
        value={typed.text}
        onChange={(event) => typed.type(event.target.value)}
        onBlur={typed.handOver}
      />
      {max !== undefined && <Left id={leftId} text={typed.text} max={max} />}
    </>
  )
}

/** How many characters are left. It follows what is typed a moment later: counting must not slow typing down. */
function Left({
  id,
  text,
  max,
}: {
  readonly id: string | undefined
  readonly text: string
  readonly max: number
}) {
  const words = useWordsOf(lengthWords)
  const left = max - graphemes(useDeferredValue(text))
  return (
    <p className="hint" id={id} data-over={left < 0 || undefined}>
      {left < 0 ? words('over', { count: -left }) : words('left', { count: left })}
    </p>
  )
}
