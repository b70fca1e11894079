import { accountStates } from './accountStates'
import { comparingStates } from './comparingStates'
import { confirmingStates } from './confirmingStates'
import { factorStates } from './factorStates'
import { followingStates } from './followingStates'
import { instructionStates } from './instructionStates'
import { listStates } from './listStates'
import { openidStates } from './openidStates'
import type { PageState } from './pageState'
import { revisionStates } from './revisionStates'
import { startStates } from './startStates'

const open = '**/api/procedures'

/** Every page of the product but the guided dossier, in the states that people can meet it in. */
export const pages: readonly PageState[] = [
  state('the home page', 'HomePage', 'nobody', '/', 'Démarches ouvertes'),
  state('the home page of somebody signed in', 'HomePage', 'citizen', '/', 'Démarches ouvertes'),
  {
    ...state('the home page while nothing is open', 'HomePage', 'nobody', '/', 'Aucune démarche'),
    prepare: (page) => page.route(open, (route) => route.fulfill({ json: { procedures: [] } })),
  },
  {
    ...state('the home page when the service fails', 'HomePage', 'nobody', '/', 'Réessayer'),
    prepare: (page) => page.route(open, (route) => route.fulfill({ status: 500, body: 'panne' })),
  },
  {
    ...state('the home page still loading', 'HomePage', 'nobody', '/', 'Chargement'),
    prepare: (page) => page.route(open, () => undefined),
  },
  state('signing in', 'SignInPage', 'nobody', '/connexion', 'Se connecter'),
  {
    ...state('signing in refused', 'SignInPage', 'nobody', '/connexion', 'La connexion a été refusée'),
    async arrange(page) {
      await page.getByLabel('Adresse électronique').fill('personne@exemple.fr')
      await page.getByLabel('Mot de passe').fill('pas le bon mot')
      await page.keyboard.press('Enter')
    },
  },
  ...openidStates,
  state('asking for an account', 'RegisterPage', 'nobody', '/inscription', 'Créer un compte'),
  {
    ...state('an account refused for its password', 'RegisterPage', 'nobody', '/inscription', 'trop court'),
    async arrange(page) {
      await page.getByLabel('Nom').fill('Nour Benali')
      await page.getByLabel('Adresse électronique').fill('personne@exemple.fr')
      await page.getByLabel('Mot de passe').fill('court')
      await page.keyboard.press('Enter')
    },
  },
  ...confirmingStates,
  state('a forgotten password', 'ForgottenPage', 'nobody', '/mot-de-passe-oublie', 'Mot de passe oublié'),
  {
    ...state(
      'a link that is over',
      'NewPasswordPage',
      'nobody',
      `/mot-de-passe#${'a'.repeat(43)}`,
      'Ce lien ne sert plus',
    ),
    async arrange(page) {
      await page.getByLabel('Mot de passe').fill('girafe lune trombone 42')
      await page.keyboard.press('Enter')
    },
  },
  ...accountStates,
  ...factorStates,
  state(
    'the start page',
    'StartPage',
    'nobody',
    '/commencer/consultation-plateformes',
    'À avoir sous la main',
  ),
  state(
    'the start page with drafts',
    'StartPage',
    'citizen',
    '/commencer/consultation-plateformes',
    'Reprendre',
  ),
  state('the start page of nothing', 'StartPage', 'nobody', '/commencer/inconnue', 'Page introuvable'),
  state('my dossiers', 'MyDossiersPage', 'citizen', '/dossiers', 'Dossier n°'),
  {
    ...state(
      'my dossiers when there is none',
      'MyDossiersPage',
      'citizen',
      '/dossiers',
      'pas encore de dossier',
    ),
    prepare: (page) => page.route('**/api/dossiers', (route) => route.fulfill({ json: { dossiers: [] } })),
  },
  {
    ...state(
      'my dossiers, one soon to be deleted',
      'MyDossiersPage',
      'citizen',
      '/dossiers',
      /sera supprimé le/,
    ),
    prepare: (page) =>
      page.route('**/api/dossiers', async (route) => {
        const response = await route.fetch()
        const { dossiers }: { dossiers: readonly object[] } = await response.json()
        await route.fulfill({
          response,
          json: { dossiers: dossiers.map((each) => ({ ...each, goes: '2026-12-06' })) },
        })
      }),
  },
  {
    ...state('a draft just deleted', 'MyDossiersPage', 'citizen', '/dossiers', 'Annuler'),
    prepare: (page) => page.route(/\/api\/dossiers\/[^/]+$/, (route) => route.fulfill({ status: 204 })),
    arrange: (page) =>
      page
        .getByRole('button', { name: /^Supprimer/ })
        .first()
        .press('Enter'),
  },
  {
    ...state('a dossier filled together', 'TogetherPage', 'citizen', '', 'Remplir à plusieurs'),
    address: (w) => `/dossiers/${w.submitted}/a-plusieurs`,
  },
  {
    ...state('an invitation that was not delivered', 'TogetherPage', 'citizen', '', 'Envoyer à nouveau'),
    address: (w) => `/dossiers/${w.submitted}/a-plusieurs`,
    prepare: (page) =>
      page.route('**/people', (route) =>
        route.fulfill({
          json: {
            guests: [],
            invited: [
              {
                ...{ id: '01980000-0000-7000-8000-000000000001', kind: 'guest', undelivered: true },
                ...{ email: 'fausse@exemple.fr', expiresAt: '2026-12-06T12:00:00.000Z' },
              },
            ],
          },
        }),
      ),
  },
  {
    ...state('a dossier followed', 'FollowPage', 'citizen', '', 'Dossier n°'),
    address: (w) => `/dossiers/${w.submitted}`,
  },
  {
    ...state('the confirmation', 'ConfirmationPage', 'citizen', '', 'accusé'),
    address: (w) => `/dossiers/${w.submitted}/confirmation`,
    shows: /accusé/i,
  },
  state(
    'someone else’s dossier',
    'FollowPage',
    'citizen',
    '/dossiers/00000000-0000-7000-8000-000000000000',
    'Page introuvable',
  ),
  state('a page of another person', 'DeskPage', 'citizen', '/instruction', /compte|accès|agent/i),
  state('the desk', 'DeskPage', 'agent', '/instruction', 'Dossiers à instruire'),
  {
    ...state('the desk when it is empty', 'DeskPage', 'agent', '/instruction', 'Aucun dossier déposé'),
    prepare: (page) =>
      page.route('**/api/desk/dossiers*', (route) =>
        route.fulfill({ json: { dossiers: [], next: null, procedures: [] } }),
      ),
  },
  {
    ...state('a dossier on the desk', 'DeskDossierPage', 'agent', '', 'Sommaire'),
    address: (w) => `/instruction/dossiers/${w.submitted}`,
  },
  state('the procedures', 'ProceduresPage', 'administrator', '/administration', 'Envoyer une définition'),
  {
    ...state('a definition refused', 'ProceduresPage', 'administrator', '/administration', /erreurs? dans/),
    async arrange(page) {
      const file = {
        name: 'faute.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{ "language": 1, "id": "x" }'),
      }
      await page.locator('input[type=file]').setInputFiles(file)
    },
  },
  state(
    'a procedure',
    'ProcedurePage',
    'administrator',
    '/administration/consultation-plateformes',
    'Révision 1',
  ),
  state(
    'the preview of a revision',
    'PreviewWizard',
    'administrator',
    '/administration/consultation-plateformes/revisions/1/apercu',
    'Rien n’est enregistré',
  ),
  ...comparingStates,
  ...revisionStates,
  ...instructionStates,
  ...followingStates,
  ...listStates,
  ...startStates,
  state('the mail that did not leave', 'OutboxPage', 'administrator', '/exploitation', /courriel|mail/i),
  state('the accessibility statement', 'AccessibilityPage', 'nobody', '/accessibilite', 'Accessibilité'),
  state('the legal notice', 'LegalNoticePage', 'nobody', '/mentions-legales', 'Mentions légales'),
  state('personal data', 'PrivacyPage', 'nobody', '/donnees-personnelles', 'Données personnelles'),
  state('an address that does not exist', null, 'nobody', '/nulle-part', /n’existe pas|introuvable/i),
]

function state(
  name: string,
  page: string | null,
  role: PageState['role'],
  address: string,
  shows: string | RegExp,
): PageState {
  return { name, page, role, address, shows }
}
