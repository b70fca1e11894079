import type { Procedure } from '../../forms/fields'
import { dossierTransitions, type Transition } from '../../forms/lifecycle'
import type { EventKind } from '../../schemas/dossierEvent'
import { type Locale, labelIn } from '../../schemas/label'
import type { MessageSide } from '../../schemas/message'

/**
 * How people are named to a reader. Whoever writes to the administration may know which agent answers (CRPA, art.
 * L111-2), unless the procedure keeps its agents anonymous for their safety: then the owner reads the service's name.
 */
export function nameFor(procedure: Procedure, reader: MessageSide, locale: Locale) {
  const hidden = reader === 'owner' && procedure.agents === 'anonymous'
  return (name: string, side: MessageSide) =>
    hidden && side === 'agent' ? labelIn(procedure.service, locale) : name
}

/** On which side whoever makes an event of this kind stands. */
export function actorOf(kind: EventKind): MessageSide {
  if (kind === 'sendMailAgain') return 'agent'
  const known: Readonly<Record<string, Transition>> = dossierTransitions
  return Object.hasOwn(known, kind) && known[kind]?.by === 'agent' ? 'agent' : 'owner'
}
