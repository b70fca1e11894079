import { type Static, Type } from 'typebox'

/** Who else may tell who somebody is, by OpenID Connect. */
export const providers = ['franceconnect', 'proconnect'] as const
export const Provider = Type.Enum(providers)
export type Provider = Static<typeof Provider>

/** What people call them. */
export const providerNames: Readonly<Record<Provider, string>> = {
  franceconnect: 'FranceConnect',
  proconnect: 'ProConnect',
}

/** An identity of a provider's, linked to an account. */
export const Identity = Type.Object({
  id: Type.String({ format: 'uuid' }),
  provider: Provider,
  linkedAt: Type.String(),
})
export type Identity = Static<typeof Identity>

/**
 * Why coming back from a provider opened nothing: begun elsewhere, too long ago or already over; given up there; no
 * answer; an answer that does not hold; an identity that another account has.
 */
export const returnFailures = ['notBegun', 'gaveUp', 'unanswered', 'unverified', 'taken'] as const
export const ReturnFailure = Type.Enum(returnFailures)
export type ReturnFailure = Static<typeof ReturnFailure>

/**
 * A path of this product, to come back to: what a browser would read as another site's address is none (a second slash,
 * a backslash, a control character that it leaves out).
 */
export const PathHere = Type.String({ pattern: '^/(?![/\\\\])[^\\\\\\p{Cc}\\s]*$', maxLength: 2000 })
