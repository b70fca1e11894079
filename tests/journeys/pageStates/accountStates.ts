import { accountEventKinds } from '../../../schemas/accountEvent'
import type { PageState } from './pageState'

const own = '**/api/account'
const nextAddress = { email: 'nouvelle@exemple.fr', former: true, next: false }

const account = ownPage('AccountPage', '/compte')
const who = ownPage('AccountPartPage', '/compte/identite')
const means = ownPage('AccountPartPage', '/compte/connexion')
const activity = ownPage('AccountPartPage', '/compte/activite')
const mails = ownPage('AccountPartPage', '/compte/courriels')

/** The pages of one's own account, and where the links of a change of address lead. */
export const accountStates: readonly PageState[] = [
  account('my account', 'Façons de me connecter'),
  {
    ...account('my account, protected twice, while its address changes', 'attend vos confirmations'),
    prepare: as({ hasSecondFactor: true, sessions: 3, nextAddress }),
  },
  {
    ...account('my account when it cannot be read', 'Réessayer'),
    prepare: (page) => page.route(own, (route) => route.fulfill({ status: 500, body: 'panne' })),
  },
  {
    ...who('my name and address while it changes', 'attend vos confirmations'),
    prepare: as({ nextAddress }),
  },
  {
    ...who('my name and address when they cannot be read', 'Réessayer'),
    prepare: (page) => page.route(own, (route) => route.fulfill({ status: 500, body: 'panne' })),
  },
  means('my ways to sign in', 'Double protection'),
  {
    ...means('my account without a password', 'n’a pas de mot de passe'),
    prepare: as({ hasPassword: false }),
  },
  activity('my devices and what happened', 'Connexion depuis un nouvel appareil'),
  {
    ...activity('what happened, all that can', 'Double protection levée'),
    prepare: happened(accountEventKinds),
  },
  { ...activity('nothing happened yet', 'Rien pour le moment'), prepare: happened([]) },
  mails('my mails', 'Enregistrer ces choix'),
  ownPage('AccountPartPage', '/compte/nulle-part')('a part that no account has', /introuvable/),
  {
    ...who('my name being changed', 'Enregistrer ce nom'),
    arrange: (page) => page.getByRole('button', { name: 'Changer de nom' }).press('Enter'),
  },
  {
    ...who('another address being asked for', 'Envoyer les deux liens'),
    arrange: (page) => page.getByRole('button', { name: 'Changer d’adresse' }).press('Enter'),
  },
  {
    ...means('a password that is not the present one', /pas votre mot de passe actuel/),
    async arrange(page) {
      await page.getByRole('button', { name: 'Changer de mot de passe' }).press('Enter')
      await page.getByLabel('Mot de passe actuel').fill('pas celui-ci')
      await page.getByLabel('Nouveau mot de passe').fill('girafe lune trombone 42')
      await page.keyboard.press('Enter')
    },
  },
  {
    ...who('a proof asked for once more', 'Est-ce bien vous'),
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
    ...mails('my choice of mails saved', 'Vos choix sont enregistrés'),
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

/** The account as the server tells it, but for this. */
function as(more: object): NonNullable<PageState['prepare']> {
  const usual = {
    hasPassword: true,
    hasPasskeys: false,
    hasSecondFactor: false,
    sessions: 1,
    nextAddress: null,
  }
  return (page) => page.route(own, (route) => route.fulfill({ json: { ...usual, ...more } }))
}

function happened(kinds: readonly string[]): NonNullable<PageState['prepare']> {
  const events = kinds.map((kind, index) => ({
    ...{ id: `01980000-0000-7000-8000-0000000000${index + 10}`, kind, at: '2026-11-22T12:00:00.000Z' },
    ...{ browser: 'Firefox', system: 'Android', provider: 'franceconnect' },
  }))
  return (page) => page.route('**/api/account/events', (route) => route.fulfill({ json: { events } }))
}

function ownPage(page: string, address: string) {
  return (name: string, shows: string | RegExp): PageState => ({
    name,
    page,
    role: 'citizen',
    address,
    shows,
  })
}

function link(name: string, hash: string, shows: string | RegExp): PageState {
  return { name, page: 'NextAddressPage', role: 'nobody', address: `/compte/adresse${hash}`, shows }
}

function refusal(name: string, shows: string | RegExp): PageState {
  const address = `/courriels/reminders/${'a'.repeat(60)}`
  return { name, page: 'RefuseMailsPage', role: 'nobody', address, shows }
}
