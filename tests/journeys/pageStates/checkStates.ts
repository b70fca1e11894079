import type { Page } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { ibmViolations } from '../../support/ibmViolations'
import { fillDossier, personOf, submitPerson } from '../../support/person'
import { startProduct } from '../../support/product'
import { signInAs } from '../../support/signInAs'
import { violations, violationsOfWidth } from '../../support/violations'
import { visitor } from '../../support/visitor'
import type { PageState, World } from './pageState'

const procedureId = 'consultation-plateformes'
/** Axe reads the whole page once, IBM's engine at each width; what a width decides alone, axe reads there too. */
const widths = [
  [1280, violations],
  [320, violationsOfWidth],
] as const

/**
 * Brings pages to their states and holds each, wide and narrow, to what any page owes: nothing that axe or IBM's engine
 * objects to, one title, nothing out of the window. Where there is no browser a state is skipped, and counted as such.
 */
export async function checkStates(states: readonly PageState[]): Promise<void> {
  const browser = await openBrowser()
  const tried = browser ? test : test.skip
  let world: World

  beforeAll(async () => {
    if (browser !== null) world = await aWorld()
  })
  afterAll(async () => {
    await browser?.close()
    await world?.product.end()
  })

  tried.each(states)('$name: no violation, one title, nothing out of the window', async (state) => {
    if (!browser) throw new Error('There is no browser.')
    const { page, context } = await openPage(browser, { width: 1280, height: 800, keeping: false })
    try {
      await arrive(page, state, world)
      for (const [width, axe] of widths) {
        await page.setViewportSize({ width, height: 800 })
        await settle(page)
        expect([width, await axe(page)]).toEqual([width, []])
        expect([width, await ibmViolations(page)]).toEqual([width, []])
        expect(await page.locator('h1').count()).toBe(1)
        expect(await page.title()).toMatch(/\S.* – Guichet$/)
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0)
      }
    } finally {
      await context.close()
    }
  })
}

async function aWorld(): Promise<World> {
  const product = await startProduct()
  const citizen = await visitor(product.url, product.accounts.citizen)
  const blank = (await fillDossier(citizen, procedureId, { about: '', applicant: {}, answers: {} })).dossier
    .id
  const filled = (await fillDossier(citizen, procedureId, personOf('publisher'))).dossier.id
  const submitted = (await submitPerson(citizen, procedureId, personOf('usual'))).dossier.id
  return { product, citizen, blank, filled, submitted }
}

async function arrive(page: Page, state: PageState, world: World) {
  const { role, address, prepare, arrange, shows } = state
  if (role !== 'nobody') await signInAs(page, world.product, role)
  await prepare?.(page, world)
  await page.goto(world.product.url + (typeof address === 'string' ? address : address(world)))
  await page.locator('h1').first().waitFor()
  await arrange?.(page, world)
  await page.getByText(shows).filter({ visible: true }).first().waitFor()
}

/** Colours are read as they are: nothing may be half faded in. What turns while one waits never ends. */
async function settle(page: Page) {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
      ),
  )
}
