import type { Request, Response } from 'express'
import type { Static, TSchema } from 'typebox'
import type { Endpoint } from '../../schemas/api/endpoint'
import type { Context, Input, Installation } from '../context'
import { admit } from './admit'
import { type BodyLimit, bodyReader } from './body'
import { grantTime } from './deadline'
import { errors } from './errors'
import { fromAddress, shapeOf, shapeProblems } from './parse'

/** A route with its steps, ready to be mounted. */
export type Route = {
  readonly endpoint: Endpoint
  /** Whether an address's parts are of the shape declared; else the address is another route's, or nobody's. */
  matches(request: Request): boolean
  answer(installation: Installation, request: Request, response: Response): Promise<void>
}

/** What `respond` may use. */
export type Reply = { readonly request: Request; readonly response: Response; readonly context: Context }

type Command<Received, Result> = (context: Context, input: Received) => Promise<Result>

/** Without `load`: the command gets what was received. */
type Plain<Received, Result> = {
  readonly bodyLimit?: BodyLimit
  readonly load?: undefined
  readonly command: Command<Received, Result>
}

/** `load` finds what the address names, or throws 404 when it is not theirs; the command gets it as `loaded`. */
type Loading<Received, Loaded, Result> = {
  readonly bodyLimit?: BodyLimit
  readonly load: Command<Received, Loaded>
  readonly command: Command<Received & { readonly loaded: Loaded }, Result>
}

/** `respond` returns the JSON body; a route without `response` may answer by itself. */
type Responding<Result, Body> = { readonly respond: (result: Result, reply: Reply) => Body | Promise<Body> }

/** The command's result is the JSON body. */
type Silent = { readonly respond?: undefined }

type InputOf<P extends TSchema, Q extends TSchema, B extends TSchema> = Input<Static<P>, Static<Q>, Static<B>>

/**
 * A route in a fixed order: authenticate → authorize → parse → load → command → respond. Nothing of a body is read
 * before the account may call the route. Without `respond` the command's result is the JSON body.
 */
export function serve<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema>(
  endpoint: Endpoint<P, Q, B, R>,
  steps: Plain<InputOf<P, Q, B>, Static<R>> & Silent,
): Route
export function serve<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema, Loaded>(
  endpoint: Endpoint<P, Q, B, R>,
  steps: Loading<InputOf<P, Q, B>, Loaded, Static<R>> & Silent,
): Route
export function serve<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema, Result>(
  endpoint: Endpoint<P, Q, B, R>,
  steps: Plain<InputOf<P, Q, B>, Result> & Responding<Result, Static<R>>,
): Route
export function serve<
  P extends TSchema,
  Q extends TSchema,
  B extends TSchema,
  R extends TSchema,
  Loaded,
  Result,
>(
  endpoint: Endpoint<P, Q, B, R>,
  steps: Loading<InputOf<P, Q, B>, Loaded, Result> & Responding<Result, Static<R>>,
): Route
export function serve<
  P extends TSchema,
  Q extends TSchema,
  B extends TSchema,
  R extends TSchema,
  Loaded,
  Result,
>(
  endpoint: Endpoint<P, Q, B, R>,
  steps: (Plain<InputOf<P, Q, B>, Result> | Loading<InputOf<P, Q, B>, Loaded, Result>) &
    (Responding<Result, unknown> | Silent),
): Route {
  const isParams = shapeOf(endpoint.params)
  const isResponse = shapeOf(endpoint.response)
  const parse = inputReader(endpoint, isParams, steps.bodyLimit)
  return {
    endpoint,
    matches: (request) => isParams(fromAddress(endpoint.params, request.params)),
    async answer(installation, request, response) {
      const context = await admit(endpoint, installation, request, response)
      if (endpoint.takes === 'file') grantTime(request)
      const input = await parse(context, request, response)
      const result = steps.load
        ? await steps.command(context, { ...input, loaded: await steps.load(context, input) })
        : await steps.command(context, input)
      const body = steps.respond ? await steps.respond(result, { request, response, context }) : result
      if (response.headersSent || endpoint.answers !== undefined) return
      if (endpoint.response === undefined) {
        response.status(endpoint.status ?? 204).end()
        return
      }
      if (!context.config.production && !isResponse(body))
        throw new Error(`${endpoint.path} answers another shape.`)
      response.status(endpoint.status ?? 200).json(body)
    },
  }
}

function inputReader<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema>(
  endpoint: Endpoint<P, Q, B, R>,
  isParams: (value: unknown) => value is Static<P>,
  bodyLimit: BodyLimit | undefined,
) {
  const isQuery = shapeOf(endpoint.query)
  const isBody = shapeOf(endpoint.body)
  const readBody = endpoint.body ? bodyReader(bodyLimit) : async () => undefined
  return async (
    context: Context,
    request: Request,
    response: Response,
  ): Promise<Input<Static<P>, Static<Q>, Static<B>>> => {
    const params = fromAddress(endpoint.params, request.params)
    if (!isParams(params)) throw errors.address.unknown()
    const query = fromAddress(endpoint.query, request.query)
    if (!isQuery(query)) throw invalid(endpoint.query, query, context)
    const body = await readBody(request, response)
    if (!isBody(body)) throw invalid(endpoint.body, body, context)
    return { params, query, body, request }
  }
}

function invalid(schema: TSchema | undefined, value: unknown, { locale }: Context) {
  return errors.sent.invalid(schema ? { problems: shapeProblems(schema, value, locale) } : {})
}
