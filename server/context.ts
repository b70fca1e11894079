import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Types } from '../forms/fields'
import type { SessionAccount } from '../schemas/account'
import type { Locale } from '../schemas/label'
import type { Providers } from './accounts/openid/createProviders'
import type { Clock } from './clock'
import type { Config } from './config'
import type { Database } from './database'
import type { Printer } from './documents/printer'
import { errors } from './http/errors'
import type { Limits } from './http/limits'
import type { Sources } from './lookups/source'
import type { Definitions } from './procedures/definitions'
import type { Seals } from './seals'

/** What an application is built from. */
export type Parts = {
  readonly config: Config
  readonly clock: Clock
  readonly database: Database
  readonly log: Logger
  /** What answers at the addresses of screens; without it only the API answers. */
  readonly page?: RequestHandler
}

/** The application at work: its parts, and what is loaded once. */
export type Installation = Parts & {
  /** Every field type. */
  readonly types: Types
  readonly limits: Limits
  /** Who else may tell who somebody is. */
  readonly providers: Providers
  /** Keeps secrets that the store alone must not give away. */
  readonly seals: Seals
  readonly printer: Printer
  /** Procedures' definitions by revision. */
  readonly definitions: Definitions
  /** Where a form asks about the world. */
  readonly sources: Sources
  /** Whether the service is stopping: calls in hand end, readiness is false. */
  draining(): boolean
}

/** A session as its own calls know it. */
export type OwnSession = {
  readonly id: string
  /** When its owner last proved who they are: an ISO instant. */
  readonly provedAt: string
}

/** What a command gets beside its input. */
export type Context = Installation & {
  readonly account: SessionAccount | null
  /** The session that the call carries; null without one. */
  readonly session: OwnSession | null
  /** What the browser says it is; empty where it says nothing. */
  readonly userAgent: string
  readonly locale: Locale
  readonly requestId: string
}

/** What a route received, of the shapes that its endpoint declares. */
export type Input<Params, Query, Body> = {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** The request itself, for what is streamed: a file. */
  readonly request: Request
}

/** The account signed in, with its confirmed address; 403 for one without credentials. */
export function addressedOf(context: Context): SessionAccount & { readonly email: string } {
  const { email, ...account } = accountOf(context)
  if (email === null) throw errors.account.needed()
  return { ...account, email }
}

/** The account signed in, or one without credentials; every action but the public ones has one. */
export function accountOf(context: Context): SessionAccount {
  if (context.account === null) throw errors.session.required()
  return context.account
}
