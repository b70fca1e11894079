import type { CookieOptions, Request, Response } from 'express'
import type { Config } from '../config'

/** Whether people reach the service over https: the session's cookie is then bound to it. */
export function isSecure(config: Config): boolean {
  return config.publicUrl.startsWith('https:')
}

/** The session's token as the call carries it, or null. */
export function tokenIn(config: Config, request: Request): string | null {
  return cookieIn(request, cookieName(config, 'session'))
}

/** The token of half a session, between the two steps of signing in, or null. */
export function halfTokenIn(config: Config, request: Request): string | null {
  return cookieIn(request, cookieName(config, 'half-session'))
}

/**
 * Gives the browser the token until it closes, or until an instant where nobody could sign in again; the database knows
 * when the session is over.
 */
export function keepToken(config: Config, response: Response, token: string, until?: string): void {
  const expires = until === undefined ? {} : { expires: new Date(until) }
  response.cookie(cookieName(config, 'session'), token, { ...options(config), ...expires })
}

/** Takes the token back. */
export function dropToken(config: Config, response: Response): void {
  response.clearCookie(cookieName(config, 'session'), options(config))
}

/** Gives the browser the token of half a session, until it closes or the second step is done. */
export function keepHalfToken(config: Config, response: Response, token: string): void {
  response.cookie(cookieName(config, 'half-session'), token, options(config))
}

/** Takes it back. */
export function dropHalfToken(config: Config, response: Response): void {
  response.clearCookie(cookieName(config, 'half-session'), options(config))
}

/** The token that a cookie of the call holds: 32 bytes, base64url; null when it is none. */
export function cookieIn(request: Request, name: string): string | null {
  const parts = (request.headers.cookie ?? '').split(';').map((part) => part.trim())
  const found = parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1)
  return found !== undefined && /^[\w-]{43}$/.test(found) ? found : null
}

function cookieName(config: Config, name: 'session' | 'half-session'): string {
  return isSecure(config) ? `__Host-${name}` : name
}

function options(config: Config): CookieOptions {
  return { httpOnly: true, secure: isSecure(config), sameSite: 'lax', path: '/' }
}
