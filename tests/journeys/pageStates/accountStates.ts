import type { PageState } from './pageState'

const own = '**/api/account'

/** The page of one's own account, and where the links of a change of address lead. */
export const accountStates: readonly PageState[] = [
  account('my account', 'Sessions ouvertes'),
  {
    ...account('my account while an address changes', 'attend vos confirmations'),
    prepare: (page) =>
      page.route(own, (route) => {
        const nextAddress = { email: 'nouvelle@exemple.fr', former: true, next: false }
        return route.fulfill({ json: { hasPassword: true, hasPasskeys: false, nextAddress } })
      }),
  },
  {
    ...account('my account without a password', 'n’a pas de mot de passe'),
    prepare: (page) =>
      page.route(own, (route) =>
        route.fulfill({ json: { hasPassword: false, hasPasskeys: false, nextAddress: null } }),
      ),
  },
  {
    ...account('my account when it cannot be read', 'Réessayer'),
    prepare: (page) => page.route(own, (route) => route.fulfill({ status: 500, body: 'panne' })),
  },
  {
    ...account('my name being changed', 'Enregistrer ce nom'),
    arrange: (page) => page.getByRole('button', { name: 'Changer de nom' }).press('Enter'),
  },
  {
    ...account('another address being asked for', 'Envoyer les deux liens'),
    arrange: (page) => page.getByRole('button', { name: 'Changer d’adresse' }).press('Enter'),
  },
  {
    ...account('a password that is not the present one', /pas votre mot de passe actuel/),
    async arrange(page) {
      await page.getByRole('button', { name: 'Changer de mot de passe' }).press('Enter')
      await page.getByLabel('Mot de passe actuel').fill('pas celui-ci')
      await page.getByLabel('Nouveau mot de passe').fill('girafe lune trombone 42')
      await page.keyboard.press('Enter')
    },
  },
  {
    ...account('a proof asked for once more', 'Est-ce bien vous'),
    prepare: (page) =>
      page.route('**/api/account/address', (route) =>
        route.fulfill({
          status: 403,
          json: { status: 403, code: 'session.proofWanted', detail: 'Prouvez.' },
        }),
      ),
    async arrange(page) {
      await page.getByRole('button', { name: 'Changer d’adresse' }).press('Enter')
      await page.getByLabel('Nouvelle adresse électronique').fill('nouvelle@exemple.fr')
      await page.keyboard.press('Enter')
    },
  },
  {
    ...account('my choice of mails saved', 'Vos choix sont enregistrés'),
    arrange: (page) => page.getByRole('button', { name: 'Enregistrer ces choix' }).press('Enter'),
  },
  refusal('a mail refused by its own address', 'Ne plus les recevoir'),
  {
    ...refusal('a mail refused', 'Vous ne recevrez plus ces courriels'),
    prepare: (page) =>
      page.route('**/courriels/**', (route) =>
        route.request().method() === 'POST' ? route.fulfill({ status: 204 }) : route.fallback(),
      ),
    arrange: (page) => page.getByRole('button', { name: 'Ne plus les recevoir' }).press('Enter'),
  },
  {
    ...refusal('a mail that its address refuses no more', /ne permet plus de refuser/),
    arrange: (page) => page.getByRole('button', { name: 'Ne plus les recevoir' }).press('Enter'),
  },
  link('confirming another address', `#${'a'.repeat(43)}`, 'Confirmer depuis cette adresse'),
  link('a link for another address that was cut', '', 'Ce lien ne sert plus'),
  {
    ...link('another address half confirmed', `#${'a'.repeat(43)}`, 'Il manque l’autre confirmation'),
    prepare: (page) =>
      page.route('**/api/accounts/addresses', (route) => route.fulfill({ json: { changed: false } })),
    arrange: (page) => page.getByRole('button', { name: 'Confirmer depuis' }).press('Enter'),
  },
  {
    ...link('a link for another address that is over', `#${'a'.repeat(43)}`, /n’est plus valable/),
    arrange: (page) => page.getByRole('button', { name: 'Confirmer depuis' }).press('Enter'),
  },
]

function account(name: string, shows: string | RegExp): PageState {
  return { name, page: 'AccountPage', role: 'citizen', address: '/compte', shows }
}

function link(name: string, hash: string, shows: string | RegExp): PageState {
  return { name, page: 'NextAddressPage', role: 'nobody', address: `/compte/adresse${hash}`, shows }
}

function refusal(name: string, shows: string | RegExp): PageState {
  const address = `/courriels/reminders/${'a'.repeat(60)}`
  return { name, page: 'RefuseMailsPage', role: 'nobody', address, shows }
}
