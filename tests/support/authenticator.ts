import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { PasskeyCreation, PasskeyMade, PasskeyUse, PasskeyUsed } from '../../schemas/secondFactor'

/** What an authenticator, or the page around it, may do otherwise than it should. */
export type Deviation = {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly type?: string
  readonly userVerified?: boolean
  readonly userPresent?: boolean
  readonly counter?: number
  readonly userHandle?: string
  /** Signs with another key than the one it made. */
  readonly forged?: boolean
}

/** A device that makes and uses one passkey (Web Authentication Level 3, §6), as a browser on `origin` hands it on. */
export type Authenticator = {
  make(asked: PasskeyCreation, deviation?: Deviation): PasskeyMade
  use(asked: PasskeyUse, deviation?: Deviation): PasskeyUsed
}

/** A new device; without `counting` it counts no uses, as passkeys that are on several devices do. */
export function anAuthenticator(origin: string, { counting = true } = {}): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const id = randomBytes(16)
  let uses = 0
  let handle = ''
  const clientData = (type: string, challenge: string, said: Deviation) =>
    Buffer.from(
      JSON.stringify({
        type: said.type ?? type,
        challenge: said.challenge ?? challenge,
        origin: said.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const authenticatorData = (rpId: string, said: Deviation, attested: Buffer | null) => {
    if (counting) uses += 1
    const flags =
      (said.userPresent === false ? 0 : 1) | (said.userVerified === false ? 0 : 4) | (attested ? 64 : 0)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(said.counter ?? uses)
    const party = createHash('sha256')
      .update(said.rpId ?? rpId)
      .digest()
    return Buffer.concat([party, Buffer.from([flags]), counter, attested ?? Buffer.alloc(0)])
  }
  const named = { id: id.toString('base64url'), rawId: id.toString('base64url') }
  return {
    make(asked, said = {}) {
      handle = asked.user.id
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = map(
        [int(1), int(2)],
        [int(3), int(-7)],
        [int(-1), int(1)],
        [int(-2), bytes(Buffer.from(x, 'base64url'))],
        [int(-3), bytes(Buffer.from(y, 'base64url'))],
      )
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
      const attestation = map(
        [text('fmt'), text('none')],
        [text('attStmt'), map()],
        [text('authData'), bytes(authenticatorData(asked.rp.id, said, attested))],
      )
      return {
        ...named,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', asked.challenge, said).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    use(asked, said = {}) {
      const client = clientData('webauthn.get', asked.challenge, said)
      const data = authenticatorData(asked.rpId, said, null)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      return {
        ...named,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', signed, said.forged ? other : privateKey).toString('base64url'),
          userHandle: said.userHandle ?? handle,
        },
      }
    },
  }
}

/** CBOR (RFC 8949), as much of it as a passkey takes. */
function head(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(kind << 5) | count])
  return count < 256
    ? Buffer.from([(kind << 5) | 24, count])
    : Buffer.from([(kind << 5) | 25, count >> 8, count & 255])
}

function int(value: number): Buffer {
  return value < 0 ? head(1, -1 - value) : head(0, value)
}

function bytes(value: Buffer): Buffer {
  return Buffer.concat([head(2, value.length), value])
}

function text(value: string): Buffer {
  return Buffer.concat([head(3, value.length), Buffer.from(value)])
}

function map(...pairs: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([head(5, pairs.length), ...pairs.flat()])
}
