import type { Page } from 'playwright-core'
import type { PageState, World } from './pageState'

const api = '**/api/**'

/** What a person meets where there is no server, and what this device keeps meanwhile. */
export const deviceStates: readonly PageState[] = [
  {
    ...blank('a section while the server is out of reach'),
    async arrange(page) {
      await page.route(api, (route) => route.abort())
      await type(page)
    },
    shows: 'Le service ne répond pas',
  },
  {
    ...blank('signing out with words that were not sent'),
    async arrange(page) {
      await page.route(api, (route) => route.abort())
      await type(page)
      await page.getByText('Le service ne répond pas').waitFor()
      await page.getByRole('button', { name: 'Se déconnecter' }).press('Enter')
    },
    shows: 'Des réponses ne sont pas encore enregistrées',
  },
  {
    name: 'a dossier that is not on this device, and those that are',
    page: 'SectionPage',
    role: 'citizen',
    address: ({ filled }) => `/dossiers/${filled}/sections/applicant`,
    async prepare(page, world) {
      await page.goto(`${world.product.url}/dossiers/${world.blank}/sections/applicant`)
      await type(page)
      await page.waitForFunction(() => localStorage.getItem('guichet.kept') !== null)
      await page
        .getByText(/^Enregistré à/)
        .filter({ visible: true })
        .first()
        .waitFor()
      await page.route(api, (route) => route.abort())
    },
    shows: 'Ces dossiers sont gardés sur cet appareil',
  },
]

function blank(name: string) {
  return {
    name,
    page: 'SectionPage',
    role: 'citizen',
    address: (world: World) => `/dossiers/${world.blank}/sections/applicant`,
  } as const
}

async function type(page: Page) {
  await page.getByLabel('Nom de l’entreprise').focus()
  await page.keyboard.type('a')
}
