import type { Role, SessionAccount } from '../../schemas/account'
import type { Action } from '../../schemas/api/endpoint'
import { errors } from './errors'

/**
 * Who may call a route at all, by its action; whether this very dossier is theirs is decided by the route's load,
 * which answers 404 for what is someone else's.
 */
export const allowed: Readonly<Record<Action, 'anyone' | readonly Role[]>> = {
  public: 'anyone',
  'session.own': ['citizen', 'administrator', 'agent', 'operator'],
  'dossier.fill': ['citizen'],
  'dossier.read': ['citizen', 'agent'],
  'dossier.instruct': ['agent'],
  'source.ask': ['citizen', 'administrator', 'agent'],
  'procedure.author': ['administrator'],
  'service.operate': ['operator'],
}

/** Throws 401 without a session and 403 when none of the account's roles may. */
export function authorize(action: Action, account: SessionAccount | null): void {
  const who = allowed[action]
  if (who === 'anyone') return
  if (account === null) throw errors.session.required()
  if (!account.roles.some((role) => who.includes(role))) throw errors.session.notAllowed()
}
