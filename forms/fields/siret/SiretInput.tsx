import { idList } from '../../controls/controlProps'
import { TypedControl } from '../../controls/TypedControl'
import { type FoundState, useFound } from '../../controls/useFound'
import { formatMessage } from '../../messages/format'
import { formatDate, isRealDate } from '../calendar'
import { refusalsOf } from '../rules'
import type { InputPropsOf, ViewOf } from '../view'
import { messages } from './messages'
import { companies, siret } from './siret'

type Props = InputPropsOf<typeof siret>

/** Fourteen digits, typed with or without spaces; whose they are is told under them, where a register answers. */
export const siretView: ViewOf<typeof siret> = {
  labelling: 'label',
  // An author who says what a SIRET is says it all.
  hint: ({ hint }, locale) => (hint === undefined ? messages[locale].hint : ''),
  Input: SiretInput,
}

function SiretInput(input: Props) {
  const { id, describedBy, facts, world, locale } = input
  const found = useFound(lookupOf(input), facts, world)
  const told = toldOf(found, locale)
  const foundId = `${id}-found`
  return (
    <>
      <TypedControl
        input={{ ...input, describedBy: idList(describedBy, told !== '' && foundId) }}
        type={siret}
        looks={{ inputMode: 'numeric', size: 20, spellCheck: false }}
      />
      <p id={foundId} className="found" role="status" data-empty={told === '' || undefined}>
        {told}
      </p>
    </>
  )
}

/** A number with a wrong key is nobody's: nothing is asked about it. */
function lookupOf({ value, field }: Props) {
  if (typeof value !== 'string' || refusalsOf(siret.schema(field), value).length > 0) return undefined
  return { source: companies, key: value }
}

function toldOf(found: FoundState, locale: Props['locale']): string {
  const words = messages[locale]
  if (typeof found === 'string') return found === 'idle' ? '' : words[found]
  const { fact } = found
  if (fact === null) return words.unlisted
  const name = fact.detail === undefined ? fact.label : `${fact.label}, ${fact.detail}`
  const { state, closedOn = 'none' } = fact.values ?? {}
  if (state !== 'closed') return formatMessage(words.found, { name }, locale)
  const on = isRealDate(closedOn) ? formatDate(closedOn, locale) : 'none'
  return formatMessage(words.closed, { name, on }, locale)
}
