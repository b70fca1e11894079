import { timingSafeEqual } from 'node:crypto'
import type { Request } from 'express'
import { instantOf } from '../../clock'
import type { Context } from '../../context'
import type { Row } from '../../database/tables'
import { hashOf } from '../openid/departureSecrets'
import { isPassword } from '../password'
import { registrationIn } from './registrationCookie'

/** How many wishes of an address a link serves, the latest first. */
const served = 10

/** The wish for a link's address that was made with this password: the link's own, or one of the latest. */
export async function wishWith(
  context: Context,
  link: Row<'accountWishes'>,
  password: string,
): Promise<Row<'accountWishes'> | null> {
  for (const wish of await wishesServed(context, link))
    if (await isPassword(password, wish.passwordHash)) return wish
  return null
}

/** The one that was made in the browser that asks. */
export async function wishFrom(
  context: Context,
  link: Row<'accountWishes'>,
  request: Request,
): Promise<Row<'accountWishes'> | null> {
  const token = registrationIn(context.config, request)
  if (token === null) return null
  const hash = Buffer.from(hashOf(token), 'hex')
  const wishes = await wishesServed(context, link)
  return wishes.find(({ browserHash }) => isSame(browserHash, hash)) ?? null
}

async function wishesServed({ clock, database }: Context, link: Row<'accountWishes'>) {
  const others = await database.read
    .selectFrom('accountWishes')
    .selectAll()
    .where('kind', '=', 'account')
    .where('email', '=', link.email)
    .where('id', '<>', link.id)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', instantOf(clock))
    .orderBy('id', 'desc')
    .limit(served)
    .execute()
  return [link, ...others]
}

function isSame(kept: string | null, hash: Buffer): boolean {
  const bytes = Buffer.from(kept ?? '', 'hex')
  return bytes.length === hash.length && timingSafeEqual(bytes, hash)
}
