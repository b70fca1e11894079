import { isUnreadable } from '../../../schemas/answers'
import { Checkboxes } from '../../controls/Checkboxes'
import { choicesFor, choicesOf, freeText, optionFor, other } from '../../controls/choices'
import { OtherText } from '../../controls/OtherText'
import { controlOf } from '../../controls/TypedControl'
import { useControlWords } from '../../controls/useControlWords'
import { comparableOption, type Optioned, type OptionValue, optionsOf } from '../options'
import type { InputPropsOf, ViewOf } from '../view'
import { inOrder, type multipleChoice } from './multipleChoice'

/** Several options: boxes to tick; one that excludes the others unticks them. */
export const multipleChoiceView: ViewOf<typeof multipleChoice> = {
  labelling: 'legend',
  Input: MultipleChoiceInput,
}

function MultipleChoiceInput(input: InputPropsOf<typeof multipleChoice>) {
  const { field, value, locale, onChange, onTyping } = input
  const words = useControlWords()
  const chosen = value === undefined || isUnreadable(value) ? [] : value
  const free = freeText(chosen, field)
  const choose = (values: readonly OptionValue[]) =>
    onChange(values.length === 0 ? undefined : inOrder(values, field))
  const without = (left: string) => chosen.filter((each) => comparableOption(each) !== left)
  return (
    <Checkboxes
      {...controlOf(input)}
      choices={choicesOf(field, chosen, locale, (label) => words('choice.retired', { label }))}
      chosen={choicesFor(chosen, field)}
      onChoose={(picked, checked) => choose(checked ? withOption(chosen, picked, field) : without(picked))}
      detail={
        free !== undefined && (
          <OtherText
            {...controlOf(input)}
            text={free}
            onChange={(own) => choose([...without(other), own])}
            onTyping={onTyping}
          />
        )
      }
    />
  )
}

/** What is chosen once `picked` is: alone if it excludes the others, without those that exclude it. */
function withOption(chosen: readonly OptionValue[], picked: string, field: Optioned): readonly OptionValue[] {
  const exclusive = new Set(optionsOf(field).flatMap((option) => (option.exclusive ? [option.value] : [])))
  if (exclusive.has(picked)) return [picked]
  return [...chosen.filter((each) => !exclusive.has(comparableOption(each))), optionFor(picked, field)]
}
