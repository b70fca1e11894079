import { Check } from 'typebox/value'
import { type DossierEvent, EventKind, MailSubject } from '../../schemas/dossierEvent'
import { accountOf, type Context } from '../context'
import { messagesOf } from '../correspondence/messageStore'
import { stateOf } from './dossierState'
import type { Dossier } from './findDossier'
import { actorOf } from './nameFor'
import { namesFor } from './namesFor'
import { hasRight, relationsTo } from './rights'

/** All that happened to a dossier, in its order: its events, and for those who may read them its messages. */
export async function historyOf(context: Context, dossier: Dossier): Promise<readonly DossierEvent[]> {
  const reading = hasRight(await relationsTo(context, dossier), 'message')
  const [events, messages] = await Promise.all([
    eventsOf(context, dossier),
    reading ? messageEvents(context, dossier) : [],
  ])
  return inOrder(events, messages)
}

async function eventsOf(context: Context, dossier: Dossier): Promise<DossierEvent[]> {
  const { accountId } = accountOf(context)
  const nameOf = await namesFor(context, dossier)
  const rows = await context.database.read
    .selectFrom('dossierEvents')
    .leftJoin('accounts', 'accounts.id', 'dossierEvents.actorId')
    // What was done before signing in is the same person's.
    .leftJoin('accounts as joined', 'joined.id', 'accounts.joinedId')
    .select(['at', 'kind', 'fromState', 'toState', 'reason', 'version', 'about'])
    .select((row) => row.fn.coalesce('joined.name', 'accounts.name').as('name'))
    .select((row) => row.fn.coalesce('joined.id', 'accounts.id').as('actorId'))
    .where('dossierId', '=', dossier.id)
    .orderBy('dossierEvents.id')
    .execute()
  return rows.map(({ at, fromState, toState, reason, version, name, actorId, ...row }) => {
    const kind = kindOf(row.kind)
    return {
      at,
      kind,
      by: name === null ? 'service' : actorOf(kind),
      // What the service did by itself is told under its own name.
      actor: name === null ? context.config.name : nameOf(name, actorOf(kind)),
      ...(actorId === accountId ? { mine: true } : {}),
      from: fromState === null ? null : stateOf({ state: fromState }),
      to: toState === null ? null : stateOf({ state: toState }),
      reason,
      version,
      ...(Check(MailSubject, row.about) ? { about: row.about } : {}),
    }
  })
}

/** That something was written, and by whom; what, the messages themselves say. */
async function messageEvents(context: Context, dossier: Dossier): Promise<DossierEvent[]> {
  const { accountId } = accountOf(context)
  const nameOf = await namesFor(context, dossier)
  const rows = await messagesOf(context.database.read, dossier.id).execute()
  return rows.map(({ sentAt, side, name, authorId }) => {
    const by = side === 'agent' ? 'agent' : 'owner'
    return {
      ...{ at: sentAt, kind: 'message', by, actor: nameOf(name, by) },
      ...(authorId === accountId ? { mine: true } : {}),
      ...{ from: null, to: null, reason: null, version: null },
    }
  })
}

/** Each keeps its own order, whatever the clock said. */
function inOrder(events: readonly DossierEvent[], messages: readonly DossierEvent[]): DossierEvent[] {
  const told: DossierEvent[] = []
  let next = 0
  for (const event of events) {
    for (let message = messages[next]; message && message.at < event.at; message = messages[next]) {
      told.push(message)
      next += 1
    }
    told.push(event)
  }
  return [...told, ...messages.slice(next)]
}

function kindOf(kind: string): EventKind {
  if (!Check(EventKind, kind)) throw new Error(`Nothing that happens to a dossier is called ${kind}.`)
  return kind
}
