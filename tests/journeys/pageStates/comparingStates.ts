import type { Page } from 'playwright-core'
import type { PageState } from './pageState'

/** A second version of the dossier, with an answer more and another one less. */
async function withSecondVersion(page: Page): Promise<void> {
  await page.route(/\/api\/dossiers\/[^/]+\/versions\/2$/, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(/2$/, '1') })
    const { answers, version, ...rest } = await response.json()
    const { feeNoticeDays: _, ...kept } = answers
    const story = 'Nous vendons désormais à perte.'
    const changed = { ...kept, headcount: 12, otherOutlets: ['shop'], incidents: [], story }
    await route.fulfill({ json: { ...rest, answers: changed, version: { ...version, version: 2 } } })
  })
  await page.route(/\/api\/dossiers\/[^/]+$/, async (route) => {
    const response = await route.fetch()
    const read = await response.json()
    const [first] = read.versions
    await route.fulfill({ json: { ...read, versions: [first, { ...first, version: 2 }] } })
  })
}

/** Two versions of a dossier side by side, and what one takes away. */
export const comparingStates: readonly PageState[] = [
  {
    ...{ name: 'two versions compared', page: 'ComparePage', role: 'citizen', shows: 'Réponse retirée' },
    address: (w) => `/dossiers/${w.submitted}/versions/1/2`,
    prepare: withSecondVersion,
  },
  {
    ...{ name: 'two versions compared on the desk', page: 'ComparePage', role: 'agent' },
    ...{ shows: 'Élément retiré', prepare: withSecondVersion },
    address: (w) => `/instruction/dossiers/${w.submitted}/versions/1/2`,
  },
  {
    ...{ name: 'one version and nothing to compare', page: 'ComparePage', role: 'citizen' },
    ...{ address: (w) => `/dossiers/${w.submitted}/versions/1/1`, shows: 'n’a qu’une version' },
  },
  {
    ...{ name: 'my data', page: 'LeavingPage', role: 'citizen', address: '/compte/donnees' },
    shows: 'Ce qui reste à l’administration',
  },
]
