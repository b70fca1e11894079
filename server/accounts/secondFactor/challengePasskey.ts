import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { Request } from 'express'
import { Type } from 'typebox'
import { Check } from 'typebox/value'
import type { PasskeyUse } from '../../../schemas/secondFactor'
import type { Context } from '../../context'
import type { Row } from '../../database/tables'
import { halfTokenIn } from '../sessionCookie'
import { passkeysOf } from './askedOf'
import { challengeLasts, keepChallenge, partyOf } from './challenge'
import { accountOfHalf } from './halfSession'

/** Gives the browser a challenge, for the passkeys of whoever asks, or for any where that is not known. */
export async function challengePasskey(
  context: Context,
  { request }: { readonly request: Request },
): Promise<PasskeyUse> {
  const { rpID } = partyOf(context.config)
  const accountId = await askerOf(context, request)
  const theirs = accountId === null ? [] : await passkeysOf(context.database.read, accountId)
  const { challenge } = await generateAuthenticationOptions({ rpID })
  await keepChallenge(context, { challenge, purpose: 'use', accountId })
  return {
    challenge,
    rpId: rpID,
    timeout: challengeLasts,
    userVerification: 'required',
    allowCredentials: theirs.map(descriptorOf),
  }
}

/** Whose passkey alone will do: whoever is signed in, or half signed in; null of anybody else. */
export async function askerOf(context: Context, request: Request): Promise<string | null> {
  // Whoever began without an account signs in from there.
  if (context.account !== null && context.account.email !== null) return context.account.accountId
  const half = halfTokenIn(context.config, request)
  return half === null ? null : accountOfHalf(context, half)
}

/** A passkey as browsers are told of it. */
export function descriptorOf({ credentialId, transports }: Row<'passkeys'>) {
  const ways: unknown = JSON.parse(transports)
  return {
    id: credentialId,
    type: 'public-key' as const,
    transports: Check(Type.Array(Type.String()), ways) ? ways : [],
  }
}
