import type { Generated } from 'kysely'

/**
 * `email` is in lower case and unique, null for an account without credentials: its only session ends at `until`, or it
 * has joined another account, `joinedId`. `passwordHash` is argon2id. `locale` is the language in which it reads and is
 * written to, null until it is known: then French.
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
}

/** One line per role of an account. */
export type AccountRolesTable = { accountId: string; role: string }

/** Only the SHA-256 of a session's token is kept, in hexadecimal. */
export type SessionsTable = {
  tokenHash: string
  accountId: string
  createdAt: string
  expiresAt: string
  lastSeenAt: string
}

/**
 * What is asked for by mail before it is done: `kind` is `account` or `password`. Of an account, with its name and its
 * password's hash; `joins` is the account without credentials that it was asked from, `back` the page. Deleted once over.
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
}

/** Only the SHA-256 of a link's token is kept, in hexadecimal. */
export type AccountLinksTable = { tokenHash: string; wishId: string }

/** What an account does not want to be told by mail, by what it is about (`server/mail/notices.ts`). */
export type RefusedNoticesTable = { accountId: string; about: string }
