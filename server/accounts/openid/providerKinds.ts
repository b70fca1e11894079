import type { UserInfoResponse } from 'openid-client'
import type { Provider } from '../../../schemas/identity'

/** What a provider is asked, and how its answer is read. */
type ProviderKind = {
  /** No more than an account needs: who it is, a name to show, an address to write to. */
  readonly scope: string
  /** What else its address to sign in wants. ProConnect refuses any parameter that it does not know. */
  readonly asked: Readonly<Record<string, string>>
  /** Levels of assurance that are enough; null: it asks none and tells none. */
  readonly levels: readonly string[] | null
  /** The name that a person goes by. */
  nameOf(said: UserInfoResponse): string
}

/**
 * FranceConnect (v2, *fournisseur de services*: `acr_values` is required; `preferred_username` is the name in use) and
 * ProConnect (*implémentation technique*, *scope et claims*).
 */
export const providerKinds: Readonly<Record<Provider, ProviderKind>> = {
  franceconnect: {
    scope: 'openid given_name family_name preferred_username email',
    asked: { acr_values: 'eidas1' },
    levels: ['eidas1', 'eidas2', 'eidas3'],
    nameOf: ({ given_name: first, family_name: birth, preferred_username: used }) =>
      joined(firstOf(first), used === undefined || used === '' ? birth : used),
  },
  proconnect: {
    scope: 'openid given_name usual_name email',
    asked: {},
    levels: null,
    nameOf: ({ given_name: first, usual_name: last }) => joined(first, last),
  },
}

/** FranceConnect gives every first name of the civil register; people go by the first. */
function firstOf(names: unknown): unknown {
  return typeof names === 'string' ? names.trim().split(/\s+/)[0] : names
}

/** One line, as long as an account's name may be. */
function joined(...parts: readonly unknown[]): string {
  const texts = parts.filter((part) => typeof part === 'string')
  return texts
    .join(' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .trim()
}
