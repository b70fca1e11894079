import { isUnreadable } from '../../../schemas/answers'
import { choicesFor, choicesOf, freeText, optionFor } from '../../controls/choices'
import { OtherText } from '../../controls/OtherText'
import { Radios } from '../../controls/Radios'
import { Select } from '../../controls/Select'
import { controlOf } from '../../controls/TypedControl'
import { useControlWords } from '../../controls/useControlWords'
import type { InputPropsOf, ViewOf } from '../view'
import type { choice } from './choice'

/** As many options as one reads at a glance; more are put in a list. */
const mostRadios = 15

/** One option: radio buttons, a list when there are many. */
export const choiceView: ViewOf<typeof choice> = { labelling: 'legend', Input: ChoiceInput }

function ChoiceInput(input: InputPropsOf<typeof choice>) {
  const { field, value, locale, required, onChange, onTyping } = input
  const words = useControlWords()
  const chosen = value === undefined || isUnreadable(value) ? [] : [value]
  const choices = choicesOf(field, chosen, locale, (label) => words('choice.retired', { label }))
  const free = freeText(chosen, field)
  const control = controlOf(input)
  const detail = free !== undefined && (
    <OtherText {...control} text={free} onChange={onChange} onTyping={onTyping} />
  )
  const shown = choicesFor(chosen, field)[0]
  if (choices.length <= mostRadios)
    return (
      <Radios
        {...control}
        choices={choices}
        chosen={shown}
        detail={detail}
        onChoose={(picked) => onChange(optionFor(picked, field))}
        onClear={required ? undefined : () => onChange(undefined)}
      />
    )
  return (
    <>
      <Select
        {...control}
        choices={choices}
        chosen={shown}
        blank={words('select.blank')}
        onChoose={(picked) => onChange(picked === undefined ? undefined : optionFor(picked, field))}
      />
      {detail}
    </>
  )
}
