import { isUnreadable } from '../../../schemas/answers'
import { choicesFor, choicesOf, freeText, optionFor } from '../../controls/choices'
import { ListControl } from '../../controls/ListControl'
import { choiceWords } from '../../controls/messages/choices'
import { OtherText } from '../../controls/OtherText'
import { Radios } from '../../controls/Radios'
import { controlOf } from '../../controls/TypedControl'
import { atAGlance, useManyChoices } from '../../controls/useManyChoices'
import { useWordsOf } from '../../controls/useWordsOf'
import { comparableOption, listOf } from '../options'
import type { InputPropsOf, ViewOf } from '../view'
import { choice } from './choice'

type Input = InputPropsOf<typeof choice>

/** One option: radio buttons; when there are many, a box that finds them. */
export const choiceView: ViewOf<typeof choice> = { labelling: 'legend', Input: ChoiceInput }

function ChoiceInput(input: Input) {
  const { field, locale } = input
  const isMany = listOf(field) !== undefined || choicesOf(field, [], locale, String).length > atAGlance
  return isMany ? <ManyChoice {...input} /> : <FewChoice {...input} />
}

function FewChoice(input: Input) {
  const { field, locale, required, onChange } = input
  const words = useWordsOf(choiceWords)
  const chosen = chosenIn(input)
  return (
    <Radios
      {...controlOf(input)}
      choices={choicesOf(field, chosen, locale, (label) => words('retired', { label }))}
      chosen={choicesFor(chosen, field)[0]}
      detail={<OwnWords {...input} />}
      onChoose={(picked) => onChange(optionFor(picked, field))}
      onClear={required ? undefined : () => onChange(undefined)}
    />
  )
}

function ManyChoice(input: Input) {
  const { field, locale, value, onChange } = input
  const chosen = chosenIn(input)
  const { find, textOf, onLine } = useManyChoices(input, chosen)
  return (
    <>
      <ListControl
        {...controlOf(input)}
        value={isUnreadable(value) ? value : choicesFor(chosen, field)[0]}
        find={find}
        textOf={textOf}
        read={(typed) => {
          const read = choice.read(typed, field, locale)
          if ('problem' in read) return read
          return { value: read.value === undefined ? undefined : comparableOption(read.value) }
        }}
        autoComplete={field.purpose}
        onChange={(key) => onChange(typeof key === 'string' ? optionFor(key, field) : key)}
        onLine={onLine}
      />
      <OwnWords {...input} />
    </>
  )
}

/** The person's own words, under the option that asks for them. */
function OwnWords(input: Input) {
  const text = freeText(chosenIn(input), input.field)
  if (text === undefined) return null
  return <OtherText {...controlOf(input)} text={text} onChange={input.onChange} />
}

function chosenIn({ value }: Input) {
  return value === undefined || isUnreadable(value) ? [] : [value]
}
