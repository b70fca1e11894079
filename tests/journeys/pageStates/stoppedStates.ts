import type { Page } from 'playwright-core'
import type { PageState, World } from './pageState'

const saves = '**/api/dossiers/*/draft'
const said = { title: '', type: 'about:blank', requestId: '' }
const taken = { ...said, status: 409, code: 'dossier.taken', detail: 'Le service a pris ce dossier.' }
const deleted = { ...said, status: 404, code: 'dossier.deleted', detail: 'Ce dossier a été supprimé.' }
const gone = { ...said, status: 404, code: 'dossier.notFound', detail: 'Ce dossier n’existe pas.' }
const unsaved = 'Ce que vous aviez écrit n’a pas pu être enregistré'

/** What befalls a dossier while somebody writes in it, and what is kept of their words. */
export const stoppedStates: readonly PageState[] = [
  stopped('a dossier taken while one writes', taken),
  stopped('a draft deleted while one writes', deleted),
  stopped('a dossier that is no longer one’s own', gone),
  {
    name: 'words that could not be saved, on the dossier’s page',
    page: 'FollowPage',
    role: 'citizen',
    address: ({ blank }) => `/dossiers/${blank}`,
    async prepare(page, world) {
      await page.goto(`${world.product.url}${firm(world)}`)
      await refuse(page, taken)
      await type(page)
      await page.getByRole('heading', { name: unsaved }).waitFor()
      await page.getByText('gardées sur cet appareil').waitFor()
      await page.route(/\/api\/dossiers\/[^/]+$/, async (route) => {
        const read = await (await route.fetch()).json()
        await route.fulfill({ json: { ...read, dossier: { ...read.dossier, state: 'inInstruction' } } })
      })
    },
    shows: unsaved,
  },
  {
    name: 'the address of a deleted draft',
    page: 'FollowPage',
    role: 'citizen',
    address: ({ blank }) => `/dossiers/${blank}`,
    async prepare(page, { blank }) {
      await page.route(/\/api\/dossiers\/[0-9a-f-]{36}$/, (route) =>
        route.fulfill({ status: 404, json: deleted }),
      )
      await page.route('**/api/deleted-dossiers', (route) =>
        route.fulfill({ json: { dossiers: [{ ...draft, id: blank }] } }),
      )
    },
    shows: 'Reprendre ce dossier',
  },
]

const draft = {
  number: '2026-0000001-5',
  procedureTitle: 'Consultation',
  submitted: false,
  deletedAt: '2026-03-12T08:00:00.000Z',
  purgeAt: '2026-03-26T08:00:00.000Z',
}

function stopped(name: string, problem: typeof taken): PageState {
  return {
    ...{ name, page: 'SectionPage', role: 'citizen', address: firm, shows: unsaved },
    prepare: (page) => refuse(page, problem),
    arrange: type,
  }
}

function firm({ blank }: World): string {
  return `/dossiers/${blank}/sections/applicant`
}

function refuse(page: Page, problem: typeof taken) {
  return page.route(saves, (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: problem.status, json: problem })
      : route.fallback(),
  )
}

async function type(page: Page) {
  await page.getByLabel('Nom de l’entreprise').focus()
  await page.keyboard.type('Librairie')
}
