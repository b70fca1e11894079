import type { Page } from 'playwright-core'
import { sitDown, step } from '../support/journey'
import { type Product, startProduct } from '../support/product'
import { installRelease, type Release } from '../support/release'
import { keptHere, nothingToLose, publishShopForm, shellHere } from '../support/shopForm'
import { signInAs } from '../support/signInAs'
import { waitUntil } from '../support/waitUntil'

let release: Release
let product: Product
let form: Awaited<ReturnType<typeof publishShopForm>>
let page: Page
let dossier: string
let names: ReturnType<Release['renew']>
let giveBack: () => void
/** What is kept of the release before, by name. */
let shell: readonly string[]

const heading = (title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor()
const programs = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
const saved = () =>
  page
    .getByText(/Enregistré à/)
    .filter({ visible: true })
    .first()
    .waitFor()

beforeAll(async () => {
  release = installRelease()
  product = await startProduct({}, release.directory)
  form = await publishShopForm(product)
  page = (await sitDown('release', { width: 360, height: 740 })).page
})
afterAll(async () => {
  await product?.end()
  release?.remove()
})

step('a page open while a newer release is put in place goes on, without a file that is gone', async () => {
  dossier = await form.begin()
  await signInAs(page, product, 'citizen')
  await page.goto(`${product.url}/dossiers`)
  await heading('Mes dossiers')
  await page.goto(`${product.url}/dossiers/${dossier}/sections/shop`)
  await page.getByRole('textbox', { name: 'Nom de la boutique' }).fill('Aux Trois Sapins')
  await saved()
  await keptHere(page, dossier)
  shell = await page.evaluate(() => caches.keys())
  await product.kill()
  names = release.renew()
  giveBack = release.lose(/^review-.+\.js$/)
  await page.getByRole('textbox', { name: 'Ville' }).fill('Sélestat')
  await nothingToLose(page)
  await product.start()
  await saved()
  await page.getByRole('link', { name: 'Enregistrer et passer' }).click()
  await heading('La difficulté')
  await page.getByRole('textbox', { name: 'Que s’est-il passé ?' }).fill('Plus rien depuis lundi.')
  await saved()
})

step('opened again, the page is the newer one, with every word', async () => {
  await page.reload()
  await heading('La difficulté')
  const loaded = await programs()
  expect(loaded.filter((name) => name.endsWith(names.next))).not.toEqual([])
  expect(loaded.filter((name) => name.endsWith(names.former))).toEqual([])
  expect((await form.draft(dossier)).answers).toEqual({
    name: 'Aux Trois Sapins',
    town: 'Sélestat',
    story: 'Plus rien depuis lundi.',
  })
})

step('a newer release of which a file does not come leaves the one before as it was', async () => {
  expect(await page.evaluate(update)).toBe('redundant')
  await waitUntil(page, async (kept) => (await caches.keys()).join() === kept, shell.join())
})

step('opened once more, it is the newer one without a server, too', async () => {
  giveBack()
  await page.reload()
  await shellHere(page, names.next)
  await product.kill()
  await page.reload()
  await heading('La difficulté')
  expect(await page.content()).toContain(names.next)
  expect(await page.getByRole('textbox', { name: 'Que s’est-il passé ?' }).inputValue()).toBe(
    'Plus rien depuis lundi.',
  )
})

/** Runs in the page: looks for a newer release, and tells what becomes of it. */
async function update() {
  const registration = await navigator.serviceWorker.ready
  const found = new Promise<ServiceWorker | null>((resolve) => {
    registration.onupdatefound = () => resolve(registration.installing)
  })
  await registration.update()
  const worker = await found
  while (worker?.state === 'installing')
    await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }))
  return worker?.state
}
