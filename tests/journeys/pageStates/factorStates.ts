import type { Page } from 'playwright-core'
import type { PageState } from './pageState'

const factors = '**/api/account/second-factor'
const codes = ['abcd-efgh-jkmn', 'pqrs-tuvw-xyz2', '3456-789a-bcde']
const passkey = {
  passkeyId: '01890a5d-ac96-774b-bcce-b302099a8057',
  name: 'Téléphone de Camille',
  createdAt: '2026-11-20T09:00:00.000Z',
  lastUsedAt: null,
  backedUp: true,
}
const protectedBy = {
  app: { confirmedAt: '2026-11-20T09:00:00.000Z' },
  passkeys: [passkey],
  recoveryCodesLeft: 8,
}

/** The second factors of one's own account, and the second step of signing in. */
export const factorStates: readonly PageState[] = [
  { ...account('an account protected twice', 'Téléphone de Camille'), prepare: protect },
  {
    ...account('the key of a new app', /ouvrir mon application/),
    arrange: (page) => page.getByRole('button', { name: 'Ajouter une application' }).press('Enter'),
  },
  {
    ...account('an app whose code is wrong', /n’est pas le bon/),
    async arrange(page) {
      await page.getByRole('button', { name: 'Ajouter une application' }).press('Enter')
      await page.getByLabel('Code à 6 chiffres').fill('000000')
      await page.keyboard.press('Enter')
    },
  },
  {
    ...account('recovery codes while they are seen', 'Gardez ces codes de secours'),
    async prepare(page) {
      await protect(page)
      await page.route(`${factors}/recovery-codes`, (route) =>
        route.fulfill({ json: { recoveryCodes: codes } }),
      )
    },
    arrange: (page) => page.getByRole('button', { name: 'Remplacer mes codes' }).press('Enter'),
  },
  {
    ...account('a passkey being named', 'Créer la clé'),
    arrange: (page) => page.getByRole('button', { name: 'Ajouter une clé d’accès' }).press('Enter'),
  },
  {
    ...account('a passkey named otherwise', 'Enregistrer'),
    prepare: protect,
    arrange: (page) => page.getByRole('button', { name: /^Renommer/ }).press('Enter'),
  },
  {
    ...account('an app about to be removed', 'Ce moyen ne servira plus'),
    prepare: protect,
    arrange: (page) => page.getByRole('button', { name: 'Retirer l’application' }).press('Enter'),
  },
  {
    ...account('a proof by password or passkey', 'Utiliser une clé d’accès'),
    async prepare(page) {
      await protect(page)
      await page.route('**/api/account', (route) =>
        route.fulfill({
          json: {
            hasPassword: true,
            hasPasskeys: true,
            hasSecondFactor: true,
            sessions: 1,
            nextAddress: null,
          },
        }),
      )
      await page.route(`${factors}/app`, (route) =>
        route.fulfill({
          status: 403,
          json: { status: 403, code: 'session.proofWanted', detail: 'Prouvez.' },
        }),
      )
    },
    arrange: (page) => page.getByRole('button', { name: 'Changer d’application' }).press('Enter'),
  },
  { ...secondStep('the second step of signing in', 'Encore une étape'), arrange: firstStep },
  {
    ...secondStep('a recovery code in the place of a second factor', 'Un des dix codes'),
    async arrange(page) {
      await firstStep(page)
      await page.getByRole('button', { name: 'Utiliser un code de secours' }).press('Enter')
    },
  },
  {
    ...secondStep('a second step that took too long', 'Trop de temps a passé'),
    async arrange(page) {
      await firstStep(page)
      await page.getByLabel('Code à 6 chiffres').fill('000000')
      await page.keyboard.press('Enter')
    },
  },
]

async function protect(page: Page): Promise<void> {
  await page.route(factors, (route) => route.fulfill({ json: protectedBy }))
}

async function firstStep(page: Page): Promise<void> {
  const secondFactor = { app: true, passkeys: true, recoveryCodes: true }
  await page.route('**/api/session', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ json: { secondFactor } }) : route.continue(),
  )
  await page.getByLabel('Adresse électronique').fill('personne@exemple.fr')
  await page.getByLabel('Mot de passe').fill('girafe lune trombone 42')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Encore une étape' }).waitFor()
}

function account(name: string, shows: string | RegExp): PageState {
  return { name, page: 'AccountPartPage', role: 'citizen', address: '/compte/connexion', shows }
}

function secondStep(name: string, shows: string): PageState {
  return { name, page: 'SignInPage', role: 'nobody', address: '/connexion', shows }
}
