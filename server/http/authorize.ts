import type { Role, SessionAccount } from '../../schemas/account'
import type { Action } from '../../schemas/api/endpoint'
import { errors } from './errors'

/**
 * Who may call a route at all, by its action; whether this very dossier is theirs is decided by the route's load,
 * which answers 404 for what is someone else's. `nobody` is who has no session.
 */
export const allowed: Readonly<Record<Action, 'anyone' | readonly (Role | 'nobody')[]>> = {
  public: 'anyone',
  'session.own': ['citizen', 'administrator', 'agent', 'operator'],
  'dossier.start': ['nobody', 'citizen'],
  'dossier.fill': ['citizen'],
  'dossier.read': ['citizen', 'agent'],
  'dossier.message': ['citizen', 'agent'],
  'dossier.instruct': ['agent'],
  'source.ask': ['citizen', 'administrator', 'agent'],
  'procedure.author': ['administrator'],
  'opinion.count': ['administrator', 'agent'],
  'service.operate': ['operator'],
}

/** All that an account without credentials may do: it has nothing but its drafts. */
const withoutCredentials: ReadonlySet<Action> = new Set([
  'public',
  'dossier.start',
  'dossier.fill',
  'dossier.read',
  'source.ask',
])

/** Throws 401 without a session and 403 when none of the account's roles may. */
export function authorize(action: Action, account: SessionAccount | null): void {
  const who = allowed[action]
  if (who === 'anyone') return
  if (account === null) {
    if (who.includes('nobody')) return
    throw errors.session.required()
  }
  if (account.email === null && !withoutCredentials.has(action)) throw errors.account.needed()
  if (!account.roles.some((role) => who.includes(role))) throw errors.session.notAllowed()
}
