import { Type } from 'typebox'

const issuer = Type.Union([Type.String({ pattern: '^https?://[^\\s?#]+$' }), Type.Null()], {
  default: null,
  expects: 'an address that begins with https:// or http://, without a query',
})
const text = Type.Union([Type.String({ minLength: 1 }), Type.Null()], { default: null })

/** What says that people may sign in by a provider of OpenID Connect. */
export const openidSettings = {
  franceconnectIssuer: {
    ...issuer,
    description:
      'Issuer of FranceConnect, as it gives it (`https://…/api/v2`); without it nobody signs in by FranceConnect.',
  },
  franceconnectClientId: { ...text, description: 'Name that FranceConnect knows this service by.' },
  franceconnectClientSecret: { ...text, description: 'Secret that FranceConnect gave for it.' },
  franceconnectClientSecretFile: { ...text, description: 'File that holds this secret, in its place.' },
  proconnectIssuer: {
    ...issuer,
    description:
      'Issuer of ProConnect, as it gives it (`https://…/api/v2`); without it nobody signs in by ProConnect.',
  },
  proconnectClientId: { ...text, description: 'Name that ProConnect knows this service by.' },
  proconnectClientSecret: { ...text, description: 'Secret that ProConnect gave for it.' },
  proconnectClientSecretFile: { ...text, description: 'File that holds this secret, in its place.' },
}
