import type { Page, Route } from 'playwright-core'
import type { PageState } from './pageState'

/** Where a procedure begins, before and after its dates; beginning without an account, and what it leads to. */
export const startStates: readonly PageState[] = [
  begun('a dossier begun without an account', 'SectionPage', /reste sur cet appareil jusqu’au/),
  {
    ...begun('leaving without an account', 'SectionPage', 'Effacer ce brouillon'),
    async arrange(page) {
      await begin(page)
      await page.getByRole('button', { name: 'Quitter' }).press('Enter')
    },
  },
  {
    ...begun('the review without an account', 'ReviewPage', 'il faut un compte'),
    async arrange(page) {
      await begin(page)
      await page.goto(page.url().replace(/sections.*/, 'relecture'))
      await page.getByRole('button', { name: 'Créer un compte' }).press('Enter')
      await page.getByRole('dialog').waitFor()
    },
  },
  start('a procedure that is not open yet', 'Ouvre le', { opens: '2999-01-01' }),
  start('a procedure that has closed', 'Fermé depuis le', { closes: '2020-12-31' }),
  {
    name: 'a draft whose procedure has closed',
    page: 'SectionPage',
    role: 'citizen',
    address: ({ filled }) => `/dossiers/${filled}/relecture`,
    shows: 'La démarche est fermée',
    prepare: (page, { filled }) =>
      page.route(`**/api/dossiers/${filled}`, (route) =>
        changed(route, ({ dossier, ...whole }) => ({
          ...whole,
          dossier: typeof dossier === 'object' ? { ...dossier, closed: true } : dossier,
        })),
      ),
  },
  {
    name: 'answers that no save takes any more',
    page: 'SectionPage',
    role: 'citizen',
    address: ({ blank }) => `/dossiers/${blank}/sections/applicant`,
    shows: 'n’ont pas pu être enregistrées',
    prepare: (page) =>
      page.route('**/api/dossiers/*/draft', (route) => {
        if (route.request().method() !== 'PATCH') return route.continue()
        const told = { status: 409, code: 'procedure.closed', detail: 'Fermée.', title: '', type: 'x' }
        return route.fulfill({ status: 409, json: { ...told, requestId: 'x' } })
      }),
    async arrange(page) {
      await page.getByLabel('Nom de l’entreprise').focus()
      await page.keyboard.type('Librairie')
    },
  },
]

/** The first page of a procedure with these dates. */
function start(
  name: string,
  shows: string,
  dates: { readonly opens?: string; readonly closes?: string },
): PageState {
  const id = 'consultation-plateformes'
  return {
    ...{ name, page: 'StartPage', role: 'nobody', address: `/commencer/${id}`, shows },
    prepare: (page) =>
      page.route(`**/api/procedures/${id}`, (route) =>
        changed(route, ({ definition, ...open }) => ({
          ...open,
          definition: typeof definition === 'object' ? { ...definition, ...dates } : definition,
          standing: dates.opens ? 'notYet' : 'closed',
        })),
      ),
  }
}

/** What the server answers, changed on its way. */
async function changed(
  route: Route,
  change: (answer: Readonly<Record<string, unknown>>) => unknown,
): Promise<void> {
  const answer = await route.fetch()
  const json: Record<string, unknown> = await answer.json()
  await route.fulfill({ response: answer, json: change(json) })
}

function begun(name: string, page: string, shows: string | RegExp): PageState {
  return { name, page, role: 'nobody', address: '/commencer/consultation-plateformes', shows, arrange: begin }
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commencer' }).press('Enter')
  await page.waitForURL(/\/sections\//)
  await page.getByText(/reste sur cet appareil/).waitFor()
}
