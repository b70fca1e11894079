import type { Page } from 'playwright-core'
import { procedureIn } from '../../client/api/definition'
import { loadForm } from '../../forms/engine'
import { relativeDateOn } from '../../forms/engine/calendar'
import { documentOf } from '../../forms/engine/documentOf'
import definition from '../../forms/procedures/formulaire-temoin.json' with { type: 'json' }
import scenarios from '../../forms/procedures/formulaire-temoin.scenarios.json' with { type: 'json' }
import { downloadVersionPdf, readDossier, readVersion } from '../../schemas/api/dossiers'
import type { Json } from '../../schemas/condition'
import { openBrowser, openPage } from '../support/browser'
import { folded, textsOf } from '../support/documentTexts'
import { atEnd } from '../support/ending'
import { pdfTextOf } from '../support/pdfText'
import { pdfUaFailures } from '../support/pdfUa'
import { fillDossier, type Person } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { violations } from '../support/violations'
import { type Visitor, visitor } from '../support/visitor'

const browser = await openBrowser()
atEnd(async () => browser?.close())
const tried = browser ? test : test.skip

let product: Product
let citizen: Visitor
let page: Page
let dossier: string

beforeAll(async () => {
  if (browser === null) return
  product = await startProduct()
  citizen = await visitor(product.url, product.accounts.citizen)
  page = (await openPage(browser, { width: 320, height: 640 })).page
  await signInAs(page, product, 'citizen')
})
afterAll(() => product?.end())

tried('one page after another takes an answer of each type, on a phone, without a violation', async () => {
  const blank = await fillDossier(citizen, definition.id, { about: '', applicant: {}, answers: {} })
  const { today } = await citizen.must(readDossier, { params: { dossier: blank.dossier.id } })
  dossier = (await fillDossier(citizen, definition.id, aPartyToCome(today))).dossier.id
  await page.goto(`${product.url}/dossiers/${dossier}/sections/applicant`)
  await page.locator('h1').waitFor()
  const titles = ['Vous', ...definition.sections.map(({ title }) => title.fr)]
  for (const title of titles.slice(1)) {
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('heading', { level: 1, name: /Relire/ }).waitFor()
  expect(await violations(page)).toEqual([])
})

tried('it is submitted, and the PDF says every answer, whatever its type', async () => {
  await page.getByRole('button', { name: /^Déposer/ }).click()
  await page.waitForURL(/confirmation/)
  const params = { dossier, version: 1 }
  const kept = await citizen.must(readVersion, { params })
  const form = await loadForm(procedureIn(kept.definition))
  const { evaluatedOn: today, facts } = kept
  const printed = folded(pdfTextOf(await citizen.download(downloadVersionPdf, { params })))
  const texts = documentOf(form, kept.answers, { today, locale: 'fr', facts }).sections.flatMap(
    ({ title, entries }) => [title, ...entries.flatMap((entry) => textsOf(entry, ({ name }) => [name]))],
  )
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.map(folded).filter((text) => !printed.includes(text))).toEqual([])
  expect(printed).toContain(folded('Strasbourg'))
  // What it is called in the list that comes with the form.
  expect(printed).toContain(folded('Chapiteaux du Rhin – Kehl'))
  expect(await pdfUaFailures(await citizen.download(downloadVersionPdf, { params }))).toEqual([])
  expect((await citizen.must(readDossier, { params: { dossier } })).dossier.state).toBe('submitted')
})

/** The large party of the form's own scenarios, on a day that is still to come. */
function aPartyToCome(today: string): Person {
  const [party] = scenarios
  if (party === undefined) throw new Error('The witness form has a scenario')
  const day = relativeDateOn('today+60d', today) ?? ''
  const moved = JSON.stringify(party.answers).replaceAll(party.answers.partyDay, day)
  const { earlierDossier: _, lastParty: __, ...answers }: Record<string, Json> = JSON.parse(moved)
  return { about: party.name, applicant: party.applicant, answers }
}
