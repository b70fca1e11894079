import express, { type Express } from 'express'
import { pino } from 'pino'
import { loadTypes } from '../forms/fields'
import type { Installation, Parts } from './context'
import { errors } from './http/errors'
import { openLimits } from './http/limits'
import { mount } from './http/mount'
import { problemMiddleware } from './http/problem'
import { requestLog } from './http/requestLog'
import { openDefinitions } from './procedures/definitions'
import { routes } from './routes'

/** The application: `handler` answers calls; `close` ends what it started, but not its parts. */
export type App = { readonly handler: Express; readonly installation: Installation; close(): Promise<void> }

/** Builds the application from its parts; starts nothing that listens. */
export async function createApp(parts: Omit<Parts, 'log'> & Partial<Parts>): Promise<App> {
  const log = parts.log ?? pino({ level: parts.config.logLevel })
  const types = await loadTypes()
  const definitions = openDefinitions(parts.database, types)
  const installation: Installation = { ...parts, log, types, definitions, limits: openLimits() }
  const handler = express()
  handler.disable('x-powered-by')
  handler.set('trust proxy', parts.config.trustProxy)
  handler.set('query parser', 'simple')
  handler.use(requestLog(log))
  mount(handler, routes, installation)
  handler.use(() => {
    throw errors.address.unknown()
  })
  handler.use(problemMiddleware(installation))
  return { handler, installation, close: () => installation.limits.close() }
}
