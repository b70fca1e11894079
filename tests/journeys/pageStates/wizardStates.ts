import type { Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { readDraft, saveDraft } from '../../../schemas/api/dossiers'
import { deviceStates } from './deviceStates'
import { withProviders } from './openidStates'
import type { PageState, World } from './pageState'
import { stoppedStates } from './stoppedStates'

const saves = '**/api/dossiers/*/draft'
const uploads = '**/api/dossiers/*/files'
const evidence = (dossier: string) => `/dossiers/${dossier}/sections/evidence`
const firm = (dossier: string) => `/dossiers/${dossier}/sections/applicant`

/** The guided dossier, in each state that typing, the network and others bring it to. */
export const wizardStates: readonly PageState[] = [
  { ...section('a blank section', 'blank'), shows: 'Votre entreprise' },
  { ...section('a filled section', 'filled'), shows: 'Votre entreprise' },
  {
    ...section('a section in error', 'blank'),
    arrange: (page) => page.getByRole('button', { name: 'Continuer' }).press('Enter'),
    shows: /Corrigez ces \d+ réponses/,
  },
  {
    name: 'rows filled in',
    page: 'SectionPage',
    role: 'citizen',
    address: ({ filled }) => `/dossiers/${filled}/sections/whatHappened`,
    shows: 'Ajouter un incident',
  },
  {
    ...section('a section being saved', 'blank'),
    prepare: (page) => page.route(saves, holdSaves),
    arrange: (page) => type(page, 'Librairie'),
    shows: 'Enregistrement',
  },
  {
    ...section('a section offline', 'blank'),
    async arrange(page) {
      await page.waitForFunction(() => localStorage.getItem('guichet.kept') !== null)
      await page.context().setOffline(true)
      await type(page, 'Librairie hors ligne')
    },
    shows: 'Gardé sur cet appareil',
  },
  {
    ...section('an answer changed elsewhere', 'blank'),
    async arrange(page, world) {
      await changeElsewhere(world)
      await type(page, `Librairie d’ici ${uuid()}`)
    },
    shows: /modifiée? ailleurs|modifiées? ailleurs/,
  },
  {
    ...section('a session that expired while typing', 'blank'),
    async arrange(page) {
      await page.context().clearCookies()
      await type(page, `Librairie ${uuid()}`)
    },
    shows: 'Votre session a expiré',
  },
  {
    ...section('a session that expired where providers are known', 'blank'),
    prepare: withProviders,
    async arrange(page) {
      await page.context().clearCookies()
      await type(page, `Librairie ${uuid()}`)
    },
    shows: 'S’identifier avec FranceConnect',
  },
  {
    ...section('an upload under way', 'blank', evidence),
    prepare: (page) => page.route(uploads, () => undefined),
    arrange: (page) => choose(page, 'contrat.pdf', '%PDF-1.4\n%%EOF'),
    shows: 'contrat.pdf',
  },
  {
    ...section('an upload refused', 'blank', evidence),
    arrange: (page) => choose(page, 'programme.exe', 'MZ'),
    shows: 'programme.exe',
  },
  {
    name: 'a review with answers missing',
    page: 'ReviewPage',
    role: 'citizen',
    address: ({ blank }) => `/dossiers/${blank}/relecture`,
    shows: 'Relire',
  },
  {
    name: 'a review ready to submit',
    page: 'ReviewPage',
    role: 'citizen',
    address: ({ filled }) => `/dossiers/${filled}/relecture`,
    shows: 'Déposer',
  },
  ...deviceStates,
  ...stoppedStates,
]

function section(name: string, dossier: 'blank' | 'filled', address = firm) {
  return {
    name,
    page: 'SectionPage',
    role: 'citizen',
    address: (world: World) => address(world[dossier]),
  } as const
}

/** Types into the name of the firm and pauses. */
async function type(page: Page, text: string) {
  await page.getByLabel('Nom de l’entreprise').focus()
  await page.keyboard.type(text)
}

async function choose(page: Page, name: string, content: string) {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
  await page.locator('input[type=file]').first().setInputFiles(file)
}

function holdSaves(route: { request(): { method(): string }; continue(): Promise<void> }) {
  return route.request().method() === 'PATCH' ? undefined : route.continue()
}

/** Another page of the same person saves the firm's name first. */
async function changeElsewhere({ citizen, blank }: World) {
  const { number } = await citizen.must(readDraft, { params: { dossier: blank } })
  const changes = { 'applicant/name': `Librairie d’ailleurs ${uuid()}` }
  await citizen.must(saveDraft, {
    params: { dossier: blank },
    body: { basedOn: number, saveId: uuid(), changes },
  })
}
