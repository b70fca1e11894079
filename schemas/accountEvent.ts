import { type Static, Type } from 'typebox'
import { Provider } from './identity'

/** What happens to an account that its owner should recognise. */
export const accountEventKinds = [
  'newDevice',
  'passwordChanged',
  'addressVouched',
  'addressChanged',
  'appAdded',
  'appRemoved',
  'passkeyAdded',
  'passkeyRemoved',
  'codesMade',
  'codeUsed',
  'factorsRemoved',
  'identityLinked',
  'identityUnlinked',
] as const
const AccountEventKind = Type.Enum(accountEventKinds)
export type AccountEventKind = Static<typeof AccountEventKind>

/**
 * What happened, and when. `browser` and `system` are names, of the device that signed in, null where unknown; `provider`
 * whose identity was linked or unlinked.
 */
export const AccountEvent = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: AccountEventKind,
  at: Type.String({ format: 'date-time' }),
  browser: Type.Union([Type.String(), Type.Null()]),
  system: Type.Union([Type.String(), Type.Null()]),
  provider: Type.Union([Provider, Type.Null()]),
})
export type AccountEvent = Static<typeof AccountEvent>
