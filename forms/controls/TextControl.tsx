import {
  type HTMLInputAutoCompleteAttribute,
  type HTMLInputTypeAttribute,
  type KeyboardEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import { AuthorText } from './AuthorLanguage'
import { type ControlProps, idList, stateOf } from './controlProps'
import { useFormId } from './formId'
import type { Typed } from './useTyped'

export type TextControlProps = ControlProps & {
  readonly typed: Typed
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel'>
  readonly inputMode?: 'numeric' | 'decimal'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  /** Width in characters; the whole width without it. */
  readonly size?: number | undefined
  /** Told after the control: €, jours. */
  readonly unit?: string | undefined
  /** Codes and numbers are not words. */
  readonly spellCheck?: boolean
}

/**
 * One line of text: also dates, numbers, addresses of mail, telephone numbers. The browser keeps what is typed; a text
 * that changes elsewhere is put there.
 */
export function TextControl({
  typed,
  type = 'text',
  inputMode,
  autoComplete,
  size,
  unit,
  ...rest
}: TextControlProps) {
  const form = useFormId()
  const control = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    const { current } = control
    if (current !== null && current.value !== typed.text) current.value = typed.text
  }, [typed.text])
  const unitId = unit === undefined ? undefined : `${rest.id}-unit`
  const input = (
    <input
      {...stateOf({ ...rest, describedBy: idList(rest.describedBy, unitId) })}
      className="ds-input"
      id={rest.id}
      name={rest.name}
      form={form}
      type={type}
      inputMode={inputMode}
      autoComplete={autoComplete ?? 'off'}
      spellCheck={rest.spellCheck}
      size={size}
      dir="auto"
      ref={control}
      onChange={(event) => typed.type(event.target.value)}
      onBlur={typed.handOver}
      onKeyDown={(event) => handOverBeforeLeaving(event, typed)}
    />
  )
  if (unit === undefined) return input
  return (
    <span className="affixed">
      {input}
      <span className="affix" id={unitId}>
        <AuthorText text={unit} />
      </span>
    </span>
  )
}

/** Before Tab moves the focus, so that it goes to a question that the answer makes appear. */
function handOverBeforeLeaving(event: KeyboardEvent, typed: Typed) {
  if (event.key === 'Enter' || event.key === 'Tab') typed.handOver()
}
