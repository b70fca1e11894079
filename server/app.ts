import compression from 'compression'
import express, { type Express } from 'express'
import { pino } from 'pino'
import { loadTypes } from '../forms/fields'
import { createProviders } from './accounts/openid/createProviders'
import { isSecure } from './accounts/sessionCookie'
import type { Installation, Parts } from './context'
import { createPrinter } from './documents/printer'
import { accessLog } from './http/accessLog'
import { refuseCrossSite } from './http/crossSite'
import { deadline } from './http/deadline'
import { errors } from './http/errors'
import { answerHeaders } from './http/headers'
import { openLimits } from './http/limits'
import { mount } from './http/mount'
import { problemMiddleware } from './http/problem'
import { refuseOddities } from './http/refuseOddities'
import { createSources } from './lookups/createSources'
import { logoAddress, sendLogo } from './operations/logo'
import { openDefinitions } from './procedures/definitions'
import { routes } from './routes'
import { openSeals } from './seals'

/**
 * The application: `handler` answers calls, `drain` says that no more should come, `close` ends what it started, but
 * not its parts.
 */
export type App = {
  readonly handler: Express
  readonly installation: Installation
  drain(): void
  close(): Promise<void>
}

/** Builds the application from its parts; starts nothing that listens. */
export async function createApp(parts: Omit<Parts, 'log'> & Partial<Parts>): Promise<App> {
  const { config, clock, database } = parts
  const log = parts.log ?? pino({ level: config.logLevel })
  const types = await loadTypes()
  const definitions = openDefinitions(database)
  const sources = createSources({ config, clock, database, log, definitions })
  const providers = createProviders(config, clock)
  const limits = await openLimits(config, clock)
  const printer = createPrinter()
  const seals = openSeals(config)
  let stopping = false
  const draining = () => stopping
  const installation: Installation = {
    ...parts,
    log,
    types,
    definitions,
    sources,
    limits,
    providers,
    printer,
    seals,
    draining,
  }
  return {
    handler: handlerOf(installation),
    installation,
    drain: () => {
      stopping = true
    },
    close: () => Promise.all([printer.close(), limits.close()]).then(() => {}),
  }
}

/** An answer of a few packets, in bytes, is there sooner as it is: compressing it waits for another thread. */
const threshold = 4096

function handlerOf(installation: Installation): Express {
  const { config, log, page } = installation
  const handler = express()
  handler.disable('x-powered-by')
  handler.disable('etag')
  handler.set('trust proxy', config.trustProxy)
  handler.set('query parser', 'simple')
  handler.use(accessLog(log), deadline(30_000), answerHeaders(isSecure(config)), refuseOddities)
  handler.use((_request, response, next) => {
    if (installation.draining()) response.setHeader('Connection', 'close')
    next()
  })
  handler.use(compression({ threshold }))
  mount(handler, calledFrom('elsewhere'), installation)
  handler.use(refuseCrossSite(config.publicUrl))
  const logo = sendLogo(config)
  if (logo) handler.get(logoAddress, logo)
  mount(handler, calledFrom('here'), installation)
  if (page) handler.use(page)
  handler.use(() => {
    throw errors.address.unknown()
  })
  handler.use(problemMiddleware(installation))
  return handler
}

function calledFrom(place: 'here' | 'elsewhere') {
  return routes.filter(({ endpoint }) => (endpoint.fromElsewhere === true) === (place === 'elsewhere'))
}
