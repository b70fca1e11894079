import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openBrowser, openPage } from '../support/browser'
import { fillDossier, personOf, submitPerson } from '../support/person'
import { startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { violations } from '../support/violations'
import { visitor } from '../support/visitor'
import type { PageState, World } from './pageStates/pageState'
import { pages } from './pageStates/pages'
import { wizardStates } from './pageStates/wizardStates'

const procedureId = 'consultation-plateformes'
const states = [...pages, ...wizardStates]
const widths = [320, 1280]

const browser = await openBrowser()
/** Where there is no browser a state is skipped, and counted as such. */
const tried = browser ? test : test.skip

let world: World

beforeAll(async () => {
  if (browser === null) return
  const product = await startProduct()
  const citizen = await visitor(product.url, product.accounts.citizen)
  const blank = (await fillDossier(citizen, procedureId, { about: '', applicant: {}, answers: {} })).dossier
    .id
  const filled = (await fillDossier(citizen, procedureId, personOf('publisher'))).dossier.id
  const submitted = (await submitPerson(citizen, procedureId, personOf('usual'))).dossier.id
  world = { product, citizen, blank, filled, submitted }
})
afterAll(async () => {
  await browser?.close()
  await world?.product.end()
})

test('every page of the product is in the list, in at least one state', () => {
  const routes = readFileSync(new URL('../../client/Pages.tsx', import.meta.url), 'utf8')
  const declared = [...routes.matchAll(/= lazily(?:<.+>)?\(\w+, '(\w+)'\)/g)].map(([, name]) => name)
  // Layouts and the way to the first section draw nothing that another state does not show.
  const drawn = declared.filter((name) => name !== 'DossierWizard' && name !== 'FirstSection')
  expect(drawn.length).toBeGreaterThan(15)
  expect(drawn.filter((name) => !states.some(({ page }) => page === name))).toEqual([])
})

describe.each(widths)('at %d pixels', (width) => {
  tried.each(states)('$name: no violation, one title, nothing out of the window', async (state) => {
    if (!browser) throw new Error('There is no browser.')
    const { page, context } = await openPage(browser, { width, height: 800 })
    try {
      await arrive(page, state)
      expect(await violations(page)).toEqual([])
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.title()).toMatch(/\S.* – Guichet$/)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
    } finally {
      await context.close()
    }
  })
})

async function arrive(page: Page, { role, address, prepare, arrange, shows }: PageState) {
  if (role !== 'nobody') await signInAs(page, world.product, role)
  await prepare?.(page, world)
  await page.goto(world.product.url + (typeof address === 'string' ? address : address(world)))
  await page.locator('h1').first().waitFor()
  await arrange?.(page, world)
  await page.getByText(shows).filter({ visible: true }).first().waitFor()
  // Axe reads colours as they are: nothing may be half faded in. What turns while one waits never ends.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
      ),
  )
}
