import { createHash, randomBytes } from 'node:crypto'
import type { CookieOptions, Request, Response } from 'express'
import { type Clock, instantIn, instantOf } from '../clock'
import type { Config } from '../config'
import type { Installation } from '../context'
import type { Tx } from '../database'
import { deviceOf } from './device'
import { keepEvent } from './keepEvent'
import { cookieIn, isSecure } from './sessionCookie'

/** How long a browser is known after the last sign-in there, in milliseconds. */
const knownFor = 180 * 24 * 3_600_000

/**
 * Remembers that an account was opened in this browser, by a cookie that opens nothing: it only keeps the attempts made
 * here apart from those of strangers (OWASP, “Slow down online guessing attacks with device cookies”).
 * Where the person said that others use the device, it is forgotten: its attempts are those of strangers. A browser that
 * was not known is kept among the account's events, unless it goes on with the account.
 */
export async function knowDevice(
  { clock, config, database }: Installation,
  request: Request,
  response: Response,
  { accountId, goesOn }: { readonly accountId: string; readonly goesOn: boolean },
): Promise<void> {
  const former = deviceIn(config, request)
  const token = isShared(request) ? null : (former ?? randomBytes(32).toString('base64url'))
  const device = deviceOf(request.headers['user-agent'] ?? '')
  await database.write(async (tx) => {
    if (!goesOn && !(await isKnown(tx, clock, token, accountId)))
      await keepEvent(tx, clock, { accountId, kind: 'newDevice', device })
    if (token === null) return
    const expiresAt = instantIn(clock, knownFor)
    await tx
      .insertInto('knownDevices')
      .values({ tokenHash: hashOf(token), accountId, expiresAt })
      .onConflict((known) => known.columns(['tokenHash', 'accountId']).doUpdateSet({ expiresAt }))
      .execute()
  })
  if (token === null) response.clearCookie(cookieName(config), { ...options(config), maxAge: undefined })
  else response.cookie(cookieName(config), token, options(config))
}

/** What tells this browser from others at this address, where the address's account was opened in it; else null. */
export async function knownDeviceOf(
  { clock, config, database }: Installation,
  request: Request,
  email: string,
): Promise<string | null> {
  const token = deviceIn(config, request)
  if (token === null) return null
  const known = await database.read
    .selectFrom('knownDevices')
    .innerJoin('accounts', 'accounts.id', 'knownDevices.accountId')
    .select('tokenHash')
    .where('tokenHash', '=', hashOf(token))
    .where('accounts.email', '=', email)
    .where('knownDevices.expiresAt', '>', instantOf(clock))
    .executeTakeFirst()
  return known?.tokenHash ?? null
}

/** Whether the person said that others use the device: the page says so by a cookie of its own (`client/device/marks.ts`). */
export function isShared(request: Request): boolean {
  return /(?:^|;\s*)shared=1(?:;|$)/.test(request.headers.cookie ?? '')
}

/** Forgets the browsers that nobody has signed in with for long. */
export async function sweepDevices({ clock, database }: Installation): Promise<void> {
  await database.write((tx) =>
    tx.deleteFrom('knownDevices').where('expiresAt', '<=', instantOf(clock)).execute(),
  )
}

async function isKnown(tx: Tx, clock: Clock, token: string | null, accountId: string): Promise<boolean> {
  if (token === null) return false
  const known = await tx
    .selectFrom('knownDevices')
    .select('tokenHash')
    .where('tokenHash', '=', hashOf(token))
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', instantOf(clock))
    .executeTakeFirst()
  return known !== undefined
}

function deviceIn(config: Config, request: Request): string | null {
  return cookieIn(request, cookieName(config))
}

function cookieName(config: Config): string {
  return isSecure(config) ? '__Host-device' : 'device'
}

function options(config: Config): CookieOptions {
  return { httpOnly: true, secure: isSecure(config), sameSite: 'lax', path: '/', maxAge: knownFor }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
