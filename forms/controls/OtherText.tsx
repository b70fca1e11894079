import type { OptionValue } from '../fields/options'
import type { ControlProps } from './controlProps'
import { choiceWords } from './messages/choices'
import { TextControl } from './TextControl'
import { useTyped } from './useTyped'
import { useWordsOf } from './useWordsOf'

type OtherTextProps = ControlProps & {
  readonly text: string
  onChange(value: OptionValue): void
}

/** The person's own words, under the option that asks for them. */
export function OtherText({ text, onChange, ...control }: OtherTextProps) {
  const words = useWordsOf(choiceWords)
  const typed = useTyped<string>({
    value: text,
    read: (value) => ({ value }),
    print: (value) => value,
    onChange: (value) => onChange({ other: typeof value === 'string' ? value : '' }),
  })
  const id = `${control.id}-other-text`
  return (
    <div className="choice-detail">
      <label className="label" htmlFor={id}>
        {words('other')}
      </label>
      <TextControl {...control} id={id} name={`${control.name}/other`} typed={typed} />
    </div>
  )
}
