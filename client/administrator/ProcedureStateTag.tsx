import { administrationWords } from '../messages/administration'
import { useWords } from '../messages/useWords'
import type { Authored } from './authored'

const tones = { unpublished: 'neutral', open: 'success', closed: 'warning', archived: 'neutral' } as const

/** A procedure's state in words. */
export function ProcedureStateTag({ state }: Pick<Authored, 'state'>) {
  const words = useWords(administrationWords)
  return (
    <span className="ds-tag" data-color={tones[state]}>
      {words(`state_${state}`)}
    </span>
  )
}
