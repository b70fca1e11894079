import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { v7 as newId } from 'uuid'
import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type * as api from '../../../schemas/api/secondFactor'
import type { PasskeyMade } from '../../../schemas/secondFactor'
import { instantOf } from '../../clock'
import { accountOf, addressedOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { tellAccount } from '../../mail/tellAccount'
import { expectProof } from '../proof'
import { passkeysOf } from './askedOf'
import { challengeLasts, keepChallenge, partyOf, takeChallenge } from './challenge'
import { descriptorOf } from './challengePasskey'
import { closeHalves } from './halfSession'
import { drawCodes, putFirstCodes } from './recoveryCodes'

/** More than anybody has devices. */
const most = 20

/** Gives the browser what it needs to make a passkey: one that is found without a name and that asks who holds it. */
export async function beginPasskey(context: Context): Promise<ResponseOf<typeof api.beginPasskey>> {
  const { accountId, email, name } = addressedOf(context)
  expectProof(context)
  const there = await passkeysOf(context.database.read, accountId)
  if (there.length >= most) throw errors.factor.tooMany({ params: { count: most } })
  const { rpID } = partyOf(context.config)
  const made = await generateRegistrationOptions({
    rpName: context.config.name,
    rpID,
    userID: new Uint8Array(handleOf(accountId)),
    userName: email,
    userDisplayName: name,
  })
  await keepChallenge(context, { challenge: made.challenge, purpose: 'make', accountId })
  return {
    challenge: made.challenge,
    rp: { id: rpID, name: context.config.name },
    user: made.user,
    pubKeyCredParams: made.pubKeyCredParams.map(({ alg }) => ({ type: 'public-key', alg })),
    timeout: challengeLasts,
    attestation: 'none',
    excludeCredentials: there.map(descriptorOf),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
  }
}

/** Keeps the passkey that the browser made, under a name. Gives the first recovery codes. */
export async function addPasskey(
  context: Context,
  { body }: { readonly body: BodyOf<typeof api.addPasskey> },
): Promise<ResponseOf<typeof api.addPasskey>> {
  const { accountId } = accountOf(context)
  const { clock, database } = context
  const { credential, credentialBackedUp } = await verified(context, body.made, accountId)
  const passkey = {
    id: newId({ msecs: clock.now().getTime() }),
    accountId,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: String(credential.counter),
    transports: JSON.stringify(body.made.response.transports ?? []),
    backedUp: credentialBackedUp ? 1 : 0,
    name: body.name.trim(),
    createdAt: instantOf(clock),
    lastUsedAt: null,
  }
  const codes = await drawCodes()
  const recoveryCodes = await database.write(async (tx) => {
    const known = await tx
      .selectFrom('passkeys')
      .select('id')
      .where('credentialId', '=', credential.id)
      .executeTakeFirst()
    if (known !== undefined) throw errors.factor.known()
    await tx.insertInto('passkeys').values(passkey).execute()
    await closeHalves(tx, accountId)
    await tellAccount(tx, context.clock, { what: 'passkeyAdded', accountId })
    return putFirstCodes(tx, accountId, codes)
  })
  return { recoveryCodes: [...recoveryCodes] }
}

/** What authenticators know an account by: the bytes of its id, which say nothing of the person. */
export function handleOf(accountId: string): Buffer {
  return Buffer.from(accountId.replaceAll('-', ''), 'hex')
}

async function verified(context: Context, made: PasskeyMade, accountId: string) {
  const { rpID, origin } = partyOf(context.config)
  const challenge = await takeChallenge(context, made.response.clientDataJSON, 'make', accountId)
  if (challenge === null) throw errors.factor.wrongPasskey()
  const { id, rawId, type, clientExtensionResults } = made
  const { clientDataJSON, attestationObject } = made.response
  try {
    const answer = await verifyRegistrationResponse({
      response: { id, rawId, type, clientExtensionResults, response: { clientDataJSON, attestationObject } },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    })
    if (answer.verified) return answer.registrationInfo
  } catch (cause) {
    throw errors.factor.wrongPasskey({ cause })
  }
  throw errors.factor.wrongPasskey()
}
