import { isUnreadable } from '../../../schemas/answers'
import { Radios } from '../../controls/Radios'
import { controlOf } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { messages } from './messages'
import type { yesNo } from './yesNo'

/** Two radio buttons; nothing is chosen beforehand. */
export const yesNoView: ViewOf<typeof yesNo> = { labelling: 'legend', Input: YesNoInput }

function YesNoInput(input: InputPropsOf<typeof yesNo>) {
  const { value, locale, required, onChange } = input
  const words = messages[locale]
  const chosen = value === undefined || isUnreadable(value) ? undefined : value ? 'yes' : 'no'
  return (
    <Radios
      {...controlOf(input)}
      inline
      choices={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      chosen={chosen}
      onChoose={(picked) => onChange(picked === 'yes')}
      onClear={required ? undefined : () => onChange(undefined)}
    />
  )
}
