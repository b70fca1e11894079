import { TypedControl } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { dossierLink } from './dossierLink'
import { messages } from './messages'

/** The number of another dossier, typed with or without its dashes. */
export const dossierLinkView: ViewOf<typeof dossierLink> = {
  labelling: 'label',
  // An author who says where to find the number says it all.
  hint: ({ hint }, locale) => (hint === undefined ? messages[locale].hint : ''),
  Input: DossierLinkInput,
}

function DossierLinkInput(input: InputPropsOf<typeof dossierLink>) {
  return (
    <TypedControl
      input={input}
      type={dossierLink}
      looks={{ inputMode: 'numeric', size: 18, spellCheck: false }}
    />
  )
}
