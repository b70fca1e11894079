import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import type { Logger } from 'pino'

/** What the log may know of a call; nothing that a person typed is among it. */
export type Traces = { readonly requestId: string; route: string | null; actor: string | null }

/**
 * One line a call, from a list of what is allowed: method, route's pattern, status, milliseconds, the call's id and the
 * account's (a pseudonym). Never the address itself, its query, a header, a body.
 */
export function accessLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    const traces: Traces = { requestId: randomUUID(), route: null, actor: null }
    kept.set(response, traces)
    response.setHeader('X-Request-Id', traces.requestId)
    response.on('close', () => {
      const { requestId, route, actor } = traces
      const ms = Math.round((performance.now() - started) * 10) / 10
      const status = response.writableFinished ? response.statusCode : 499
      log.info({ requestId, method: request.method, route, status, ms, actor }, 'answered')
    })
    next()
  }
}

/** The traces of the call that this response answers. */
export function tracesOf(response: Response): Traces {
  return kept.get(response) ?? { requestId: randomUUID(), route: null, actor: null }
}

const kept = new WeakMap<Response, Traces>()
