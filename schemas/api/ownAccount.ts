import { type Static, Type } from 'typebox'
import { SessionAccount } from '../account'
import { AccountEvent } from '../accountEvent'
import { DossierState } from '../dossier'
import { LinkToken } from './accounts'
import { endpoint } from './endpoint'

const Moment = Type.String({ format: 'date-time' })
const password = Type.String({ minLength: 1, maxLength: 1024 })

/** A session of one's own, as its owner tells it from the others. `browser` and `system` are names, null where unknown. */
export const OwnSession = Type.Object({
  id: Type.String({ format: 'uuid' }),
  browser: Type.Union([Type.String(), Type.Null()]),
  system: Type.Union([Type.String(), Type.Null()]),
  openedAt: Moment,
  /** To five minutes. */
  seenAt: Moment,
  /** The one that asks. */
  here: Type.Boolean(),
})
export type OwnSession = Static<typeof OwnSession>

/**
 * What a session does not say of its account. `hasPassword` is false of those who sign in by other means alone.
 * `nextAddress`: the address that was asked for, and from which of the two ends it is confirmed.
 */
export const readOwnAccount = endpoint({
  method: 'GET',
  path: '/api/account',
  action: 'session.own',
  response: Type.Object({
    hasPassword: Type.Boolean(),
    hasPasskeys: Type.Boolean(),
    hasSecondFactor: Type.Boolean(),
    sessions: Type.Integer({ description: 'How many are open, this one included.' }),
    nextAddress: Type.Union([
      Type.Object({ email: Type.String(), former: Type.Boolean(), next: Type.Boolean() }),
      Type.Null(),
    ]),
  }),
})

/** Changes the name. 422 when it is blank. */
export const changeName = endpoint({
  method: 'PATCH',
  path: '/api/account',
  action: 'session.own',
  body: Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }) }, { additionalProperties: false }),
  response: SessionAccount,
})

/**
 * Changes the password, ends every session of the account and opens a new one. `current` is the one it has; an account
 * without one wants a fresh proof instead. 422 when `current` is another, or `password` will not do.
 */
export const changePassword = endpoint({
  method: 'PUT',
  path: '/api/account/password',
  action: 'session.own',
  body: Type.Object({ current: Type.Optional(password), password }, { additionalProperties: false }),
  response: SessionAccount,
  limit: { name: 'changePassword', perMinute: 20 },
})

/**
 * Asks for another address: a link goes to each end, and what was asked before is given up. Wants a fresh proof. The
 * answer is the same whether the new address has an account or none.
 */
export const askNextAddress = endpoint({
  method: 'POST',
  path: '/api/account/address',
  action: 'session.own',
  body: Type.Object(
    { email: Type.String({ minLength: 3, maxLength: 254 }) },
    { additionalProperties: false },
  ),
  limit: { name: 'askNextAddress', perMinute: 3 },
})

/** Gives up a change of address that is under way. */
export const dropNextAddress = endpoint({
  method: 'DELETE',
  path: '/api/account/address',
  action: 'session.own',
})

/**
 * Follows one of the two links of a change of address, wherever it is opened; `changed` once both were. 409 when it
 * was used, is too old, or the address has been taken meanwhile.
 */
export const confirmNextAddress = endpoint({
  method: 'POST',
  path: '/api/accounts/addresses',
  action: 'public',
  body: Type.Object({ token: LinkToken }, { additionalProperties: false }),
  response: Type.Object({ changed: Type.Boolean() }),
  limit: { name: 'confirmNextAddress', perMinute: 20 },
})

/** The account's sessions, the one seen last first. */
export const listSessions = endpoint({
  method: 'GET',
  path: '/api/account/sessions',
  action: 'session.own',
  response: Type.Object({ sessions: Type.Array(OwnSession) }),
})

/** What happened to the account, the latest first: ten at most, of the last year. */
export const listAccountEvents = endpoint({
  method: 'GET',
  path: '/api/account/events',
  action: 'session.own',
  response: Type.Object({ events: Type.Array(AccountEvent) }),
})

/** Ends one session; one that is over stays over. Ending the one that asks is signing out. */
export const closeOneSession = endpoint({
  method: 'DELETE',
  path: '/api/account/sessions/:session',
  params: Type.Object({ session: Type.String({ format: 'uuid' }) }),
  action: 'session.own',
})

/** Ends all but the one that asks. */
export const closeOtherSessions = endpoint({
  method: 'DELETE',
  path: '/api/account/sessions/others',
  action: 'session.own',
})

/** Signs out everywhere. */
export const closeEverySession = endpoint({
  method: 'DELETE',
  path: '/api/account/sessions',
  action: 'session.own',
})

/** One dossier that outlives its owner's account: `until` is the date it is kept to, null before a decision. */
const KeptDossier = Type.Object({
  number: Type.String(),
  procedureTitle: Type.String(),
  state: DossierState,
  until: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  /** How long it is kept after the decision, ISO 8601: `P5Y`. */
  afterDecision: Type.String(),
})

/** What the account holds: what erasing it takes away at once, and what stays with the administration. */
export const readHoldings = endpoint({
  method: 'GET',
  path: '/api/account/holdings',
  action: 'session.own',
  response: Type.Object({
    drafts: Type.Integer(),
    deleted: Type.Integer({ description: 'Those in the trash that can still be taken back.' }),
    kept: Type.Array(KeptDossier),
    versions: Type.Integer(),
    files: Type.Integer(),
    bytes: Type.Integer({ description: 'What its files weigh.' }),
  }),
})

/**
 * Erases the account: its drafts, its sessions, all that leads to it; dossiers that were submitted stay. `email` is the
 * account's own, typed anew; `password` its own, or a fresh proof where it has none. 409 for agents and administrators.
 */
export const eraseAccount = endpoint({
  method: 'POST',
  path: '/api/account/erasure',
  action: 'session.own',
  body: Type.Object(
    { email: Type.String({ maxLength: 254 }), password: Type.Optional(password) },
    { additionalProperties: false },
  ),
  limit: { name: 'eraseAccount', perMinute: 10 },
})

/** Whether all that is the account's may be downloaded now: wants a fresh proof. */
export const prepareExport = endpoint({
  method: 'POST',
  path: '/api/account/export',
  action: 'session.own',
})

/** All that is the account's: JSON, PDFs, files, as one ZIP. Wants a fresh proof. */
export const downloadEverything = endpoint({
  method: 'GET',
  path: '/api/account/export.zip',
  action: 'session.own',
  answers: 'zip',
  limit: { name: 'downloadEverything', perMinute: 2 },
})
