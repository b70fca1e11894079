import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { PasskeyUsed } from '../../../schemas/secondFactor'
import { instantOf } from '../../clock'
import type { Context } from '../../context'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'
import { handleOf } from './addPasskey'
import { partyOf, takeChallenge } from './challenge'

/**
 * The account whose passkey signed the challenge that was given to `asker`; throws 422 when it is none, another's, not
 * verified by its holder, or older than it was when last used. An asker of whom nothing is known gets any account.
 */
export async function checkPasskey(
  context: Context,
  used: PasskeyUsed,
  asker: string | null,
): Promise<string> {
  const { clock, database } = context
  const challenge = await takeChallenge(context, used.response.clientDataJSON, 'use', asker)
  const passkey = await database.read
    .selectFrom('passkeys')
    .selectAll()
    .where('credentialId', '=', used.id)
    .executeTakeFirst()
  if (challenge === null || passkey === undefined) throw errors.factor.wrongPasskey()
  if (asker !== null && passkey.accountId !== asker) throw errors.factor.wrongPasskey()
  const { newCounter, credentialBackedUp } = await verified(context, used, passkey, challenge)
  const { numUpdatedRows } = await database.write((tx) =>
    tx
      .updateTable('passkeys')
      .set({
        counter: String(newCounter),
        backedUp: credentialBackedUp ? 1 : 0,
        lastUsedAt: instantOf(clock),
      })
      .where('id', '=', passkey.id)
      // Of two answers that count the same, one is a copy's.
      .where('counter', '=', passkey.counter)
      .executeTakeFirst(),
  )
  if (numUpdatedRows === 0n) throw errors.factor.wrongPasskey()
  return passkey.accountId
}

async function verified(context: Context, used: PasskeyUsed, passkey: Row<'passkeys'>, challenge: string) {
  const { rpID, origin } = partyOf(context.config)
  const { userHandle, ...response } = used.response
  if (userHandle !== undefined && userHandle !== handleOf(passkey.accountId).toString('base64url'))
    throw errors.factor.wrongPasskey()
  try {
    const { verified: isRight, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...used, response },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: Number(passkey.counter),
      },
      requireUserVerification: true,
    })
    if (isRight) return authenticationInfo
  } catch (cause) {
    throw errors.factor.wrongPasskey({ cause })
  }
  throw errors.factor.wrongPasskey()
}
