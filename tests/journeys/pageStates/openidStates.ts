import type { Page } from 'playwright-core'
import { type ReturnFailure, returnFailures } from '../../../schemas/identity'
import type { PageState } from './pageState'

const newcomer = {
  provider: 'franceconnect',
  name: 'Angela DUBOIS',
  email: 'angela@exemple.fr',
  confirmed: false,
  back: '/dossiers',
}

const said: Readonly<Record<ReturnFailure, string>> = {
  notBegun: 'commencée ailleurs',
  gaveUp: 'Vous avez quitté FranceConnect',
  unanswered: 'FranceConnect ne répond pas',
  unverified: 'n’a pas pu être vérifiée',
  taken: 'est à un autre compte',
}

/** Signing in by FranceConnect and ProConnect. */
export const openidStates: readonly PageState[] = [
  {
    ...state('signing in by a provider', 'SignInPage', '/connexion', 'S’identifier avec FranceConnect'),
    prepare: withProviders,
  },
  {
    ...state(
      'asking for an account, or for none',
      'RegisterPage',
      '/inscription',
      'S’identifier avec ProConnect',
    ),
    prepare: withProviders,
  },
  {
    ...state('a provider that does not answer', 'SignInPage', '/connexion', 'ProConnect ne répond pas'),
    async prepare(page) {
      await withProviders(page)
      const detail = 'ProConnect ne répond pas. Réessayez dans quelques minutes.'
      const body = { code: 'identity.unanswered', status: 503, title: '', detail, requestId: 'x', type: 'x' }
      await page.route('**/departures', (route) => route.fulfill({ status: 503, json: body }))
    },
    arrange: (page) => page.getByRole('button', { name: /ProConnect/ }).press('Enter'),
  },
  ...returnFailures.map((failure) => ({
    ...state(
      `coming back for nothing: ${failure}`,
      'SignInPage',
      `/connexion?echec=${failure}&fournisseur=franceconnect&code=01890a5d-ac96-774b-bcce-b302099a8057`,
      said[failure],
    ),
    prepare: withProviders,
  })),
  newcomerState('somebody new', 'Recevoir un code', {}),
  newcomerState('somebody new whose address is confirmed', 'confirmée par FranceConnect', {
    confirmed: true,
  }),
  {
    ...newcomerState('somebody new who got a code', 'Code reçu', {}),
    arrange: (page) => page.getByRole('button', { name: 'Recevoir un code' }).press('Enter'),
  },
  state('somebody new who took too long', 'NewcomerPage', '/connexion/premiere-fois', 'Cette étape a expiré'),
  {
    ...state('signed out here, and not there', 'FarewellPage', '/', 'Se déconnecter aussi de FranceConnect'),
    arrange: (page) =>
      page.evaluate(() => {
        const elsewhere = { provider: 'franceconnect', address: 'https://franceconnect.gouv.fr/' }
        history.pushState({ state: elsewhere }, '', '/deconnexion')
        dispatchEvent(new PopStateEvent('popstate'))
      }),
  },
  {
    ...state(
      'what is linked to my account',
      'AccountPartPage',
      '/compte/connexion',
      'Détacher FranceConnect',
    ),
    role: 'citizen',
    async prepare(page) {
      await withProviders(page)
      const linkedAt = '2026-11-22T11:00:00.000Z'
      const identity = { id: '01890a5d-ac96-774b-bcce-b302099a8057', provider: 'franceconnect', linkedAt }
      await page.route('**/api/identities', (route) => route.fulfill({ json: { identities: [identity] } }))
    },
  },
]

function state(name: string, page: string, address: string, shows: string): PageState {
  return { name, page, role: 'nobody', address, shows }
}

function newcomerState(name: string, shows: string, more: Partial<typeof newcomer>): PageState {
  return {
    ...state(name, 'NewcomerPage', '/connexion/premiere-fois', shows),
    async prepare(page) {
      await page.route('**/api/identities/newcomer', (route) =>
        route.fulfill({ json: { newcomer: { ...newcomer, ...more } } }),
      )
      await page.route('**/newcomer/codes', (route) => route.fulfill({ status: 204 }))
    },
  }
}

/** As an installation that both providers know. */
export async function withProviders(page: Page): Promise<void> {
  await page.route('**/api/branding', async (route) => {
    const answer = await route.fetch()
    const branding: object = await answer.json()
    await route.fulfill({ json: { ...branding, providers: ['franceconnect', 'proconnect'] } })
  })
}
