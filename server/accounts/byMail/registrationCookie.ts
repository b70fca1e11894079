import type { Request, Response } from 'express'
import type { Config } from '../../config'
import { briefCookie } from '../briefCookie'
import { isShared } from '../knownDevice'
import { linkLasts } from './askByMail'

/**
 * What only the browser has that asked for an account last, for as long as the link. It opens nothing without the link.
 * For the whole host and not for one path: `__Host-` alone keeps another host of the domain from planting its own.
 */
const cookie = briefCookie('registration', linkLasts.account)

/** What the browser keeps of its registration: null where it has none, or where others use the device. */
export function registrationIn(config: Config, request: Request): string | null {
  return isShared(request) ? null : cookie.tokenIn(config, request)
}

/** Gives it to a browser, at each registration alike; never where others use the device. */
export function keepRegistration(config: Config, request: Request, response: Response, token: string): void {
  if (isShared(request)) cookie.drop(config, response)
  else cookie.keep(config, response, token)
}

/** Takes it back, where there is one. */
export function dropRegistration(config: Config, request: Request, response: Response): void {
  if (cookie.tokenIn(config, request) !== null) cookie.drop(config, response)
}
