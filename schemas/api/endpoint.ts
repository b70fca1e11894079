import type { Static, TSchema } from 'typebox'

/** Who may call a route at all; the load step then decides about the very object (`server/http/authorize`). */
export type Action =
  | 'public'
  | 'session.own'
  | 'dossier.start'
  | 'dossier.fill'
  | 'dossier.read'
  | 'dossier.message'
  | 'dossier.instruct'
  | 'source.ask'
  | 'procedure.author'
  | 'opinion.count'
  | 'service.operate'

/** Attempts allowed per minute, counted per account or, without one, per address. */
export type Limit = { readonly name: string; readonly perMinute: number }

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/**
 * A route as data, declared once for both sides: the server serves it, the client calls it, and OpenAPI, the
 * role × route matrix and the limits are drawn from it.
 */
export type Endpoint<
  Params extends TSchema = TSchema,
  Query extends TSchema = TSchema,
  Body extends TSchema = TSchema,
  Response extends TSchema = TSchema,
> = {
  readonly method: Method
  /** Express syntax: `/api/dossiers/:dossier/draft`. */
  readonly path: string
  readonly action: Action
  readonly params?: Params
  readonly query?: Query
  /** JSON body; absent where the route takes none or streams a file. */
  readonly body?: Body
  /** Body of the success; absent where the route answers 204 or bytes. */
  readonly response?: Response
  /** Status of the success (default 200, or 204 without a response). */
  readonly status?: number
  /** What the route takes or answers when it is not JSON. */
  readonly takes?: 'file'
  readonly answers?: 'pdf' | 'file' | 'json-file' | 'zip'
  readonly limit?: Limit
  /** Called from outside our own pages too, such as by mail servers: nothing in it may rest on a session. */
  readonly fromElsewhere?: true
}

/** Keeps an endpoint's exact types. */
export function endpoint<
  Params extends TSchema,
  Query extends TSchema,
  Body extends TSchema,
  Response extends TSchema,
>(declared: Endpoint<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return declared
}

export type ParamsOf<E> = E extends Endpoint<infer P, TSchema, TSchema, TSchema> ? Static<P> : never
export type QueryOf<E> = E extends Endpoint<TSchema, infer Q, TSchema, TSchema> ? Static<Q> : never
export type BodyOf<E> = E extends Endpoint<TSchema, TSchema, infer B, TSchema> ? Static<B> : never
export type ResponseOf<E> = E extends Endpoint<TSchema, TSchema, TSchema, infer R> ? Static<R> : never
