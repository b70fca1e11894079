import type { BrowserContext, Locator, Page } from 'playwright-core'
import { readDossier } from '../../schemas/api/dossiers'
import { openBrowser, openPage } from '../support/browser'
import { fillDossier, personOf } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { type Visitor, visitor } from '../support/visitor'

/** The sections that the publisher is asked, in order. */
const sections = [
  'applicant',
  'firm',
  'whichPlatforms',
  'natureOfProblem',
  'delistingDetails',
  'contactDetails',
  'documentsDetails',
  'whatHappened',
  'salesDetails',
  'impact',
  'mediationChoice',
  'mediationOpponent',
  'mediationDispute',
  'evidence',
  'closing',
]

/** What the page says while it cannot save. */
const notSaved = /Hors connexion|Pas encore enregistré|pas encore envoyé/

/**
 * From the last to the first, as an answer may hide the sections after its own. *Pièces justificatives* takes files
 * alone: nothing is typed there.
 */
const typedIn = sections.filter((section) => section !== 'evidence').reverse()

const browser = await openBrowser()
/** Where there is no browser a section is skipped, and counted as such. */
const tried = browser ? test : test.skip

let product: Product
let citizen: Visitor
let dossier: string

beforeAll(async () => {
  product = await startProduct()
  citizen = await visitor(product.url, product.accounts.citizen)
  dossier = await filled()
})
afterAll(async () => {
  await browser?.close()
  await product.end()
})

tried('the sections tried are all those that the publisher is asked', async () => {
  await onPage(async (page) => {
    await page.goto(`${product.url}/dossiers/${dossier}/sections/applicant`)
    await page.locator('nav a[href*="/sections/"]').last().waitFor()
    const steps = await page
      .locator('nav a[href*="/sections/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(steps.map((href) => href?.split('/').at(-1))).toEqual(sections)
  })
  expect((await citizen.must(readDossier, { params: { dossier } })).dossier.state).toBe('draft')
})

describe.each([
  // One section in three each: others are tried with the other fault, and by `badLine` and `offline`.
  ['the browser is offline', offline, typedIn.filter((_, index) => index % 3 === 1)],
  ['the server is stopped', stopped, typedIn.filter((_, index) => index % 3 === 0)],
] as const)('while %s', (_, cutOff, tries) => {
  beforeAll(async () => {
    dossier = await filled()
  })
  tried.each(tries)('what is typed in the section %s arrives afterwards', async (section) => {
    await onPage(async (page, context) => {
      await page.goto(`${product.url}/dossiers/${dossier}/sections/${section}`)
      const question = await firstQuestion(page)
      const restore = await cutOff(context)
      let typed: string
      try {
        typed = await answer(question, page)
        await page.getByText(notSaved).filter({ visible: true }).first().waitFor()
      } finally {
        await restore()
      }
      await page.getByText('Enregistré à').filter({ visible: true }).first().waitFor()
      await page.reload()
      expect(await stateOf(await firstQuestion(page))).toBe(typed)
    })
  })
})

async function filled(): Promise<string> {
  return (await fillDossier(citizen, 'consultation-plateformes', personOf('publisher'))).dossier.id
}

/** The network goes; gives what brings it back. */
async function offline(context: BrowserContext) {
  await context.setOffline(true)
  return () => context.setOffline(false)
}

async function stopped() {
  await product.kill()
  let started = false
  return async () => {
    if (!started) await product.start()
    started = true
  }
}

async function onPage(act: (page: Page, context: BrowserContext) => Promise<void>) {
  if (!browser) throw new Error('There is no browser.')
  const { page, context } = await openPage(browser)
  try {
    await signInAs(page, product, 'citizen')
    await act(page, context)
  } finally {
    await context.close()
  }
}

/** The first text of the section, or else its first buttons of choice; a row that is folded is opened for it. */
async function firstQuestion(page: Page): Promise<Locator> {
  const main = page.locator('main')
  const texts = main
    .locator('input[type=text], input[type=email], input[type=tel], textarea')
    .filter({ visible: true })
  const choices = main.locator('input[type=radio], input[type=checkbox]').filter({ visible: true })
  const folded = main.getByRole('button', { name: /^Afficher/ })
  await texts.or(choices).or(folded).first().waitFor()
  if ((await texts.count()) + (await choices.count()) === 0) await folded.first().press('Enter')
  await texts.or(choices).first().waitFor()
  return (await texts.count()) > 0 ? texts.first() : choices.first()
}

/** Changes the answer by keyboard; gives what the question then shows. */
async function answer(question: Locator, page: Page): Promise<string> {
  await question.focus()
  const kind = await question.getAttribute('type')
  if (kind === 'radio') await page.keyboard.press('ArrowDown')
  else if (kind === 'checkbox') await page.keyboard.press('Space')
  else {
    await page.keyboard.press('End')
    await page.keyboard.type('7')
  }
  return stateOf(question)
}

/** What a question shows, spaces apart: the type may group digits when the answer comes back. */
async function stateOf(question: Locator): Promise<string> {
  const kind = await question.getAttribute('type')
  if (kind === 'radio' || kind === 'checkbox') return String(await question.isChecked())
  return (await question.inputValue()).replace(/\s/g, '')
}
