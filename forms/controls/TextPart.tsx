import { type ControlProps, idList } from './controlProps'
import { TextControl, type TextControlProps } from './TextControl'
import { useTyped } from './useTyped'

export type TextPartProps = ControlProps &
  Pick<TextControlProps, 'inputMode' | 'size' | 'autoComplete' | 'spellCheck'> & {
    readonly label: string
    /** Added to the label of a part that may stay empty. */
    readonly facultative?: string
    readonly text: string
    onText(text: string): void
  }

/** One part of a composed answer, typed on a line under its own label; read when it is handed over. */
export function TextPart({ label, facultative, text, onText, ...control }: TextPartProps) {
  const typed = useTyped<string>({
    value: text,
    read: (value) => ({ value }),
    print: (value) => value,
    onChange: (value) => onText(typeof value === 'string' ? value : ''),
  })
  return (
    <div className="field-row">
      <label className="label" htmlFor={control.id}>
        {label}
        {facultative !== undefined && <span className="facultative"> {facultative}</span>}
      </label>
      <TextControl {...control} typed={typed} />
    </div>
  )
}

/** What a part of a group gets of the group's own state; only the wrong part is described by the error. */
export function partOf(group: ControlProps, part: string, wrong: boolean): ControlProps {
  return {
    id: `${group.id}-${part}`,
    name: `${group.name}/${part}`,
    describedBy: wrong ? idList(group.describedBy) : undefined,
    invalid: wrong,
    required: group.required,
  }
}
