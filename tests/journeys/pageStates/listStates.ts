import type { Page } from 'playwright-core'
import type { PageState } from './pageState'

const [lists, one] = ['/listes', '/listes/loueurs-de-barnums'] as const
const [asked, askedOne] = ['**/api/administration/lists', '**/api/administration/lists/*'] as const

/** The administrator's lists, in the states that one meets them in. */
export const listStates: readonly PageState[] = [
  state('the lists', lists, 'Ajouter une liste'),
  {
    ...state('the lists while there is none', lists, 'Aucune liste pour l’instant'),
    prepare: (page) =>
      page.route(asked, (route) => route.fulfill({ json: { lists: [], shipped: ['communes'] } })),
  },
  {
    ...state('the lists when the service fails', lists, 'Réessayer'),
    prepare: (page) => page.route(asked, (route) => route.fulfill({ status: 500, body: 'panne' })),
  },
  {
    ...state('the lists still loading', lists, 'Chargement'),
    prepare: (page) => page.route(asked, () => undefined),
  },
  {
    ...state('a new list, read and not kept yet', lists, 'Enregistrer la liste'),
    arrange: (page) => choose(page, 'code;libellé;précision\nb;Boulanger;Alimentation'),
  },
  {
    ...state('a new list with faults', lists, /2 erreurs dans/),
    arrange: (page) => choose(page, 'code;libellé\nà;Boulanger\nb;'),
  },
  state('a list', one, 'Télécharger'),
  {
    ...state('a list about to lose lines', one, /5 lignes disparaîtraient/),
    arrange: (page) => choose(page, 'code;libellé\nalsace-reception;Alsace Réception\nz;Zelt'),
  },
  {
    ...state('a list that nothing uses, about to be removed', one, 'Oui, retirer'),
    prepare: (page) =>
      page.route(askedOne, async (route) => {
        const response = await route.fetch()
        const { list, first } = await response.json()
        await route.fulfill({ json: { list: { ...list, uses: [] }, first } })
      }),
    arrange: (page) => page.getByRole('button', { name: 'Retirer cette liste' }).press('Enter'),
  },
  state('a list that does not exist', '/listes/inconnue', 'Page introuvable'),
]

function state(name: string, address: string, shows: string | RegExp): PageState {
  const page = address === lists ? 'ListsPage' : 'ListPage'
  return { name, page, role: 'administrator', address, shows }
}

function choose(page: Page, text: string) {
  const file = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  return page.locator('input[type=file]').setInputFiles(file)
}
