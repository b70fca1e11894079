import { type Static, Type } from 'typebox'

/** Bytes in base64url. */
const bytes = Type.String({ pattern: '^[\\w-]+$', maxLength: 8192 })

/** How a browser reaches an authenticator: `internal`, `hybrid`, `usb`… */
const transport = Type.String({ pattern: '^[a-z-]{1,32}$' })

/** What may be asked once a password is right: at least one of them. */
export const SecondFactorAsked = Type.Object({
  secondFactor: Type.Object({
    /** A code of an authenticator app. */
    app: Type.Boolean(),
    passkeys: Type.Boolean(),
    /** A recovery code that was not used yet. */
    recoveryCodes: Type.Boolean(),
  }),
})
export type SecondFactorAsked = Static<typeof SecondFactorAsked>

/** How a browser names a passkey to its authenticators. */
const Descriptor = Type.Object({
  id: bytes,
  type: Type.Literal('public-key'),
  transports: Type.Array(transport),
})

/** What a browser is given to make a passkey (Web Authentication, `PublicKeyCredentialCreationOptionsJSON`). */
export const PasskeyCreation = Type.Object({
  challenge: bytes,
  rp: Type.Object({ id: Type.String(), name: Type.String() }),
  user: Type.Object({ id: bytes, name: Type.String(), displayName: Type.String() }),
  pubKeyCredParams: Type.Array(Type.Object({ type: Type.Literal('public-key'), alg: Type.Integer() })),
  timeout: Type.Integer(),
  attestation: Type.Literal('none'),
  excludeCredentials: Type.Array(Descriptor),
  authenticatorSelection: Type.Object({
    residentKey: Type.Literal('required'),
    requireResidentKey: Type.Literal(true),
    userVerification: Type.Literal('required'),
  }),
})
export type PasskeyCreation = Static<typeof PasskeyCreation>

/** What a browser is given to use a passkey (`PublicKeyCredentialRequestOptionsJSON`); without a list, any of ours. */
export const PasskeyUse = Type.Object({
  challenge: bytes,
  rpId: Type.String(),
  timeout: Type.Integer(),
  userVerification: Type.Literal('required'),
  allowCredentials: Type.Array(Descriptor),
})
export type PasskeyUse = Static<typeof PasskeyUse>

const type = Type.Literal('public-key')
const clientExtensionResults = Type.Object({})

/** What a browser gives back once a passkey is made (`RegistrationResponseJSON`). */
export const PasskeyMade = Type.Object({
  id: bytes,
  rawId: bytes,
  type,
  response: Type.Object({
    clientDataJSON: bytes,
    attestationObject: Type.String({ pattern: '^[\\w-]+$', maxLength: 65_536 }),
    transports: Type.Optional(Type.Array(transport, { maxItems: 16 })),
  }),
  clientExtensionResults,
})
export type PasskeyMade = Static<typeof PasskeyMade>

/** What a browser gives back once a passkey was used (`AuthenticationResponseJSON`). */
export const PasskeyUsed = Type.Object({
  id: bytes,
  rawId: bytes,
  type,
  response: Type.Object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: Type.Optional(bytes),
  }),
  clientExtensionResults,
})
export type PasskeyUsed = Static<typeof PasskeyUsed>

/** A passkey as its owner sees it. `backedUp`: it is on other devices of theirs too. */
export const Passkey = Type.Object({
  passkeyId: Type.String({ format: 'uuid' }),
  name: Type.String(),
  createdAt: Type.String(),
  lastUsedAt: Type.Union([Type.String(), Type.Null()]),
  backedUp: Type.Boolean(),
})
export type Passkey = Static<typeof Passkey>
