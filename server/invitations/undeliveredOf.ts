import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { instantOf } from '../clock'
import { accountOf, type Context, type Installation } from '../context'
import { invitationKind } from '../mail/sendInvitation'

const Payload = Type.Object({ invitation: Type.String() })

/** The invitations to a dossier whose last mail was given up, by id. */
export async function undeliveredOf(
  { database }: Pick<Installation, 'database'>,
  dossierId: string,
): Promise<ReadonlySet<string>> {
  const jobs = await database.read
    .selectFrom('jobs')
    .select(['payload', 'state', 'createdAt'])
    .where('dossierId', '=', dossierId)
    .where('kind', '=', invitationKind)
    .orderBy('createdAt')
    // Of those of one instant, whichever leaves or has left counts.
    .orderBy((job) => job.case().when('state', '=', 'failed').then(0).else(1).end())
    .execute()
  const last = new Map<string, string>()
  for (const job of jobs) {
    const payload: unknown = JSON.parse(job.payload)
    if (Check(Payload, payload)) last.set(payload.invitation, job.state)
  }
  return new Set([...last].flatMap(([invitation, state]) => (state === 'failed' ? [invitation] : [])))
}

/** For a dossier's owner: the addresses that still wait for an invitation whose mail was given up. */
export async function uninvitedTo(
  context: Context,
  { id, ownerId }: { readonly id: string; readonly ownerId: string },
): Promise<{ uninvited?: string[] }> {
  if (ownerId !== accountOf(context).accountId) return {}
  const undelivered = await undeliveredOf(context, id)
  if (undelivered.size === 0) return {}
  const invited = await context.database.read
    .selectFrom('invitations')
    .select('email')
    .where('id', 'in', [...undelivered])
    .where('expiresAt', '>', instantOf(context.clock))
    .orderBy('id')
    .execute()
  return invited.length === 0 ? {} : { uninvited: invited.map(({ email }) => email) }
}
