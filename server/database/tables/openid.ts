import type { Provider } from '../../../schemas/identity'

/** The tables of those who come from a provider of OpenID Connect. */
export type OpenidTables = {
  identities: IdentitiesTable
  departures: DeparturesTable
  newcomers: NewcomersTable
  farewells: FarewellsTable
}

/** Identities linked to accounts: what a provider's issuer calls a person (`subject`) leads to one account. */
type IdentitiesTable = {
  id: string
  accountId: string
  provider: Provider
  issuer: string
  subject: string
  linkedAt: string
}

/**
 * Who went to a provider and is to come back, once. The browser alone has the token; `accountId`: the account that the
 * identity is to be linked to.
 */
type DeparturesTable = {
  tokenHash: string
  provider: Provider
  issuer: string
  accountId: string | null
  back: string
  expiresAt: string
}

/**
 * Who came from a provider for the first time, until they have an account. `confirmed`: the provider says that the
 * address is theirs. `codeEmail` is the address a code was asked for, `codeHash` its argon2id, `tries` how often it was
 * tried. `farewell` is sealed.
 */
type NewcomersTable = {
  id: string
  tokenHash: string
  provider: Provider
  issuer: string
  subject: string
  name: string
  email: string
  confirmed: number
  farewell: string | null
  back: string
  codeEmail: string | null
  codeHash: string | null
  tries: number
  expiresAt: string
}

/** Where the provider's own session is ended, for a session that began there: sealed, since it holds an ID token. */
type FarewellsTable = { tokenHash: string; provider: Provider; address: string }
