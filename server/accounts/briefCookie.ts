import type { CookieOptions, Request, Response } from 'express'
import type { Config } from '../config'
import { cookieIn, isSecure } from './sessionCookie'

/** A cookie that holds a token for a while, and that no script, no other host and no other site's form gets to see. */
export type BriefCookie = {
  tokenIn(config: Config, request: Request): string | null
  keep(config: Config, response: Response, token: string): void
  drop(config: Config, response: Response): void
}

/** One of a name, for so many milliseconds. It comes along when another site leads back here, and with nothing else of it. */
export function briefCookie(name: string, milliseconds: number): BriefCookie {
  const nameFor = (config: Config) => (isSecure(config) ? `__Host-${name}` : name)
  const options = (config: Config): CookieOptions => ({
    ...{ httpOnly: true, sameSite: 'lax', path: '/' },
    secure: isSecure(config),
  })
  return {
    tokenIn: (config, request) => cookieIn(request, nameFor(config)),
    keep: (config, response, token) =>
      void response.cookie(nameFor(config), token, { ...options(config), maxAge: milliseconds }),
    drop: (config, response) => void response.clearCookie(nameFor(config), options(config)),
  }
}
