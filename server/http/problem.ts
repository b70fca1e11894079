import type { ErrorRequestHandler, Response } from 'express'
import type { ProblemDetails } from '../../schemas/problem'
import type { Installation } from '../context'
import { word } from '../messages'
import { tracesOf } from './accessLog'
import { errors } from './errors'
import { localeOf } from './locale'
import { Refused } from './refused'

/** Makes every refusal and every failure a problem document (RFC 9457); causes go to the log and nowhere else. */
export function problemMiddleware(installation: Installation): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const refused = error instanceof Refused ? error : refusalOf(error, installation)
    if (refused.status >= 500) logFailure(installation, error, refused, response)
    // Half an answer cannot be taken back: the reader sees it cut.
    if (response.headersSent) return void response.destroy()
    const { details, status, code } = refused
    const { requestId } = tracesOf(response)
    const locale = localeOf(request)
    const problem: ProblemDetails = {
      type: `urn:guichet:problem:${code}`,
      title: titles[locale][status] ?? titles[locale][500] ?? '',
      status,
      detail: word(code, { requestId, ...details.params }, locale),
      code,
      requestId,
      ...(details.problems ? { problems: [...details.problems] } : {}),
    }
    if (details.retryAfterSeconds !== undefined) response.setHeader('Retry-After', details.retryAfterSeconds)
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Content-Language', locale)
    response
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify({ ...problem, ...details.body }))
  }
}

function refusalOf(error: unknown, { database }: Installation): Refused {
  // Express's own: an address with a broken escape.
  if (error instanceof URIError) return errors.sent.unreadable()
  switch (database.failureOf(error)) {
    case 'busy':
    case 'again':
      return errors.store.busy({ retryAfterSeconds: 5 })
    case 'full':
      return errors.store.full({ retryAfterSeconds: 60 })
    case 'lost':
      return errors.store.lost({ retryAfterSeconds: 30 })
    default:
      return errors.service.failed()
  }
}

function logFailure({ log }: Installation, error: unknown, refused: Refused, response: Response): void {
  const { requestId, route } = tracesOf(response)
  log.error({ requestId, route, code: refused.code, ...safeError(refused.details.cause ?? error) }, 'failed')
}

/** An error for the log: where it happened, not the values it quotes (a parser quotes the text it reads). */
export function safeError(error: unknown): { error: string; errorCode?: string; stack: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const quotes = error instanceof SyntaxError
  return {
    error: quotes ? error.name : `${error.name}: ${error.message}`,
    ...('code' in error ? { errorCode: String(error.code) } : {}),
    stack: frames.map((line) => line.trim()).slice(0, 20),
  }
}

const titles: Readonly<Record<'fr' | 'en', Readonly<Record<number, string>>>> = {
  fr: {
    400: 'Envoi illisible',
    401: 'Connexion nécessaire',
    403: 'Action non permise',
    404: 'Introuvable',
    409: 'Modifié entre-temps',
    413: 'Trop volumineux',
    415: 'Type non accepté',
    422: 'À corriger',
    429: 'Trop d’essais',
    500: 'Erreur du service',
    503: 'Service momentanément indisponible',
    507: 'Plus de place',
  },
  en: {
    400: 'Cannot be read',
    401: 'Sign-in needed',
    403: 'Not allowed',
    404: 'Not found',
    409: 'Changed meanwhile',
    413: 'Too large',
    415: 'Type not accepted',
    422: 'To be corrected',
    429: 'Too many attempts',
    500: 'Service error',
    503: 'Service unavailable for a moment',
    507: 'No space left',
  },
}
