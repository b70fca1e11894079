import { isUnreadable } from '../../../schemas/answers'
import { Radios } from '../../controls/Radios'
import { controlOf } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { civilities, type civility } from './civility'
import { messages } from './messages'

/** Two radio buttons; nothing is chosen beforehand. Browsers fill in no radio button: it has no purpose. */
export const civilityView: ViewOf<typeof civility> = { labelling: 'legend', Input: CivilityInput }

function CivilityInput(input: InputPropsOf<typeof civility>) {
  const { value, locale, required, onChange } = input
  return (
    <Radios
      {...controlOf(input)}
      inline
      choices={civilities.map((each) => ({ value: each, label: messages[locale][each] }))}
      chosen={isUnreadable(value) ? undefined : value}
      onChoose={(picked) => onChange(civilities.find((each) => each === picked))}
      onClear={required ? undefined : () => onChange(undefined)}
    />
  )
}
