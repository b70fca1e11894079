import { existsSync, mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import definition from '../../forms/procedures/consultation-plateformes.json' with { type: 'json' }
import { smallProcedure } from '../support/builders/dossiers'
import { sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { fillDossier, personOf, submitPerson } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { type Visitor, visitor } from '../support/visitor'

/**
 * The README's pictures, one for each person. They are taken where one is missing, and all anew with
 * `UPDATE_SCREENSHOTS=1`; otherwise the pages must still show the headings that the pictures show.
 */
const folder = fileURLToPath(new URL('screenshots/', import.meta.url))
const largest = 150_000

let product: Product
let citizen: Visitor

beforeAll(async () => {
  product = await startProduct()
  citizen = await visitor(product.url, product.accounts.citizen)
})
afterAll(() => product?.end())

step('the citizen on a phone: a page half-way through the report', async () => {
  const { dossier } = await fillDossier(citizen, definition.id, personOf('usual'))
  const { page } = await at('citizen', 360, 960)
  await page.goto(`${product.url}/dossiers/${dossier.id}/sections/impact`)
  await shows('citizen', page, ['Conséquences pour votre entreprise'])
})

step('the agent: a dossier, read section by section', async () => {
  const { dossier } = await submitPerson(citizen, definition.id, personOf('publisher'))
  const { page } = await at('agent', 1280, 800)
  await page.goto(`${product.url}/instruction/dossiers/${dossier.id}`)
  await shows('agent', page, [
    `Dossier n° ${dossier.number}`,
    'Sommaire',
    'Votre entreprise',
    'Taille et activité',
  ])
})

step('the administrator: what is wrong in a definition, and where', async () => {
  const keyboard = await at('administrator', 1280, 1060)
  const { page } = keyboard
  await page.goto(`${product.url}/administration`)
  await keyboard.tabTo('button', 'Choisir un fichier')
  const faulty = JSON.stringify(smallProcedure, null, 2)
    .replace('"yesNo"', '"yesno"')
    .replace('"max": 25', '"max": "25"')
  const buffer = Buffer.from(faulty)
  await (await keyboard.openChooser()).setFiles({
    name: 'petite-demarche.json',
    mimeType: 'application/json',
    buffer,
  })
  await shows('administrator', page, [
    'Démarches',
    'Envoyer une définition',
    '2 erreurs dans petite-demarche.json',
  ])
})

/** One of the three, signed in, before a screen of this size. */
async function at(person: keyof Product['accounts'], width: number, height: number): Promise<Keyboard> {
  const keyboard = await sitDown(`${person}-picture`, { width, height })
  await signInAs(keyboard.page, product, person)
  return keyboard
}

/** Waits for the headings in their order, and takes the picture if it is called for. */
async function shows(person: string, page: Keyboard['page'], headings: readonly string[]): Promise<void> {
  const found = page.getByRole('heading')
  for (const name of headings) await page.getByRole('heading', { name, exact: true }).first().waitFor()
  const all = (await found.allInnerTexts()).map((text) => text.replace(/\s/g, ' '))
  expect(all.filter((text) => headings.includes(text)).slice(0, headings.length)).toEqual(headings)
  const path = `${folder}${person}.png`
  if (process.env.UPDATE_SCREENSHOTS === '1' || !existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path })
  }
  expect(statSync(path).size).toBeLessThan(largest)
}
