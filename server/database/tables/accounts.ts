import type { Generated } from 'kysely'

/**
 * `email` is in lower case and unique, null for an account without credentials: its only session ends at `until`, or it
 * has joined another account, `joinedId`. `passwordHash` is argon2id. `locale` is the language in which it reads and is
 * written to, null until it is known: then French.
 * `erasedAt`: what is left has no name, no address and no way in, and stays as who did what was done.
 */
export type AccountsTable = {
  id: string
  email: string | null
  name: string
  passwordHash: string | null
  createdAt: string
  locale: Generated<string | null>
  until: string | null
  joinedId: string | null
  erasedAt: Generated<string | null>
}

/** One line per role of an account. */
export type AccountRolesTable = { accountId: string; role: string }

/**
 * Only the SHA-256 of a session's token is kept, in hexadecimal; `id` names the session to its owner. `browser` and
 * `system` are names such as Firefox and Android, null where unknown; `provedAt` is when its owner last proved who
 * they are.
 */
export type SessionsTable = {
  id: string
  tokenHash: string
  accountId: string
  browser: string | null
  system: string | null
  createdAt: string
  provedAt: string
  lastSeenAt: string
  expiresAt: string
}

/** A browser that an account was opened in: only the SHA-256 of what it keeps, in hexadecimal. */
export type KnownDevicesTable = { tokenHash: string; accountId: string; expiresAt: string }

/**
 * What is asked for by mail before it is done: `kind` is one of `wishKinds` (`server/accounts/byMail`). Of an account,
 * with its name and its password's hash; `joins` is the account without credentials that it was asked from, `back` the
 * page, `browserHash` the SHA-256 of what the browser keeps that asked, in hexadecimal. Of another address, with the account that wants it, `addressChanged` once it has it. Deleted once over.
 */
export type AccountWishesTable = {
  id: string
  kind: string
  email: string
  name: string | null
  passwordHash: string | null
  createdAt: string
  expiresAt: string
  usedAt: string | null
  joins: string | null
  back: string | null
  accountId: Generated<string | null>
  browserHash: Generated<string | null>
}

/** Only the SHA-256 of a link's token is kept, in hexadecimal. */
export type AccountLinksTable = { tokenHash: string; wishId: string }

/**
 * What happened to an account: `kind` is one of `accountEventKinds`. `browser` and `system` are those of a device that
 * signed in, `provider` whose identity it is about. Of what the operator did, `by` is who at the machine (its account
 * there), `reason` how they knew the person.
 */
export type AccountEventsTable = {
  id: string
  accountId: string
  kind: string
  at: string
  browser: string | null
  system: string | null
  provider: string | null
  by: string | null
  reason: string | null
}

/** What an account does not want to be told by mail, by what it is about (`server/mail/notices.ts`). */
export type RefusedNoticesTable = { accountId: string; about: string }
