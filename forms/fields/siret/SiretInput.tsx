import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { messages } from './messages'
import { siret } from './siret'

/** Fourteen digits, typed with or without spaces. */
export const siretView: ViewOf<typeof siret> = {
  labelling: 'label',
  // An author who says what a SIRET is says it all.
  hint: ({ hint }, locale) => (hint === undefined ? messages[locale].hint : ''),
  Input: SiretInput,
}

function SiretInput(input: InputPropsOf<typeof siret>) {
  return (
    <TypedControl input={input} type={siret} looks={{ inputMode: 'numeric', size: 20, spellCheck: false }} />
  )
}
