import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { signIn as signInRoute } from '../../schemas/api/session'
import { aDraft } from '../support/builders/dossiers'
import { days } from '../support/clock'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { personOf, submitPerson } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { readZip } from '../support/readZip'
import { violations } from '../support/violations'
import { visitor } from '../support/visitor'

let product: Product
let phone: Keyboard
let number: string
let draft: Awaited<ReturnType<typeof aDraft>>

beforeAll(async () => {
  product = await startProduct()
  const citizen = await visitor(product.url, product.accounts.citizen)
  number = (await submitPerson(citizen, 'consultation-plateformes', personOf('usual'))).dossier.number
  draft = await aDraft(citizen, 'consultation-plateformes')
  leaveAlone(draft.id, 80)
  phone = await sitDown('leaving', { width: 360, height: 740 })
})
afterAll(() => product?.end())

step(
  'a draft that is soon to be deleted says when, on my dossiers and over its form, until it is written to',
  async () => {
    const { page } = phone
    await phone.open(`${product.url}/dossiers`, 'Se connecter')
    await signIn(phone, product.accounts.citizen)
    await phone.arrive('Mes dossiers')
    const warning = page.getByText(/^Ce brouillon sera supprimé le/)
    await warning.waitFor()
    expect(await violations(page)).toEqual([])
    await phone.keep()
    await phone.enter('link', `Reprendre le brouillon n° ${draft.number}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await warning.waitFor()
    expect(await violations(page)).toEqual([])
    await phone.keep()
    await phone.tabTo('textbox', 'Nom de l’entreprise')
    await phone.type('Les Trois Sapins')
    await warning.waitFor({ state: 'detached' })
    await phone.enter('link', 'Mes dossiers')
    await phone.arrive('Mes dossiers')
    await page.getByRole('link', { name: `Reprendre le brouillon n° ${draft.number}` }).waitFor()
    expect(await warning.count()).toBe(0)
  },
)

step('a deleted draft is taken back from the trash, also on a later visit', async () => {
  const { page } = phone
  await phone.enter('button', `Supprimer le brouillon n° ${draft.number}`)
  await page.getByText(/est supprimé\./).waitFor()
  await phone.open(`${product.url}/dossiers`, 'Mes dossiers')
  await openTrash()
  await phone.enter('button', `Reprendre le dossier n° ${draft.number}`)
  await page.getByRole('link', { name: `Reprendre le brouillon n° ${draft.number}` }).waitFor()
  await phone.focusOn('heading', 'Mes dossiers')
})

step('a submitted dossier is withdrawn once that is confirmed, and taken back at once', async () => {
  const { page } = phone
  await phone.enter('link', `Suivre le dossier n° ${number}`)
  await phone.arrive(`Dossier n° ${number}`)
  await phone.enter('button', 'Retirer mon dossier')
  await page.getByRole('dialog', { name: 'Retirer ce dossier ?' }).waitFor()
  await phone.press('Escape')
  await phone.focusOn('button', 'Retirer mon dossier')
  await phone.press('Enter')
  await phone.tabTo('textbox', 'Pourquoi le retirez-vous ? (facultatif)')
  await phone.type('Je renonce.')
  expect(await violations(page)).toEqual([])
  await phone.enter('button', 'Oui, retirer')
  await page.getByText(/est retiré\u00a0: le service ne l’examinera pas/).waitFor()
  await phone.keep()
  await phone.enter('button', 'Annuler')
  await page.getByRole('link', { name: `Suivre le dossier n° ${number}` }).waitFor()
})

step('mails are chosen on a page of the account, where the mails lead, and led before', async () => {
  const { page } = phone
  await page.goto(`${product.url}/compte#courriels`)
  await phone.page.waitForURL(`${product.url}/compte/courriels`)
  await phone.focusOn('heading', 'Courriels')
  await phone.tabTo('checkbox', 'un brouillon attend')
  await phone.press('Space')
  await phone.enter('button', 'Enregistrer ces choix')
  await page.getByText('Vos choix sont enregistrés.').waitFor()
  await phone.keep()
  await page.reload()
  const box = page.getByRole('checkbox', { name: 'un brouillon attend' })
  await box.waitFor()
  expect(await box.isChecked()).toBe(false)
})

step('the citizen finds what they can take away from their account', async () => {
  await phone.open(`${product.url}/compte`, 'Mon compte')
  await phone.enter('link', 'Mes données')
  await phone.arrive('Mes données')
  await phone.page.getByText(`Dossier n° ${number}`).waitFor()
  expect(await violations(phone.page)).toEqual([])
  await phone.keep()
})

step('everything comes as one ZIP', async () => {
  const { page } = phone
  await phone.tabTo('button', 'Tout télécharger (ZIP)')
  const [download] = await Promise.all([page.waitForEvent('download'), phone.press('Enter')])
  expect(download.suggestedFilename()).toBe('mes-donnees.zip')
  const zip = readZip(readFileSync(await download.path()))
  expect([...zip.keys()]).toContain(`dossiers/${number}/version-1/dossier-${number}-v1.pdf`)
})

step(
  'the account is erased after its address and its password; the home page follows, and nobody signs in',
  async () => {
    const { page } = phone
    const { email, password } = product.accounts.citizen
    await phone.tabTo('textbox', 'Votre adresse électronique, pour confirmer')
    await phone.type('autre@exemple.fr')
    await phone.tabTo('textbox', 'Mot de passe')
    await phone.type(password)
    await phone.press('Enter')
    await page.getByText('Ce n’est pas l’adresse de votre compte.').waitFor()
    await phone.focusOn('textbox', 'Votre adresse électronique, pour confirmer')
    await phone.press('Control+A')
    await phone.type(email)
    await phone.press('Enter')
    await page.waitForURL(`${product.url}/`)
    await page.getByRole('heading', { name: 'Votre compte est effacé' }).waitFor()
    const again = await visitor(product.url)
    const { status } = await again.ask(signInRoute, { body: { email, password } })
    expect(status).toBe(401)
  },
)

/** Makes a draft one that nobody has written to for so many days: the product has no other clock than the machine's. */
function leaveAlone(id: string, count: number): void {
  const store = new Sqlite(join(product.directory, 'guichet.sqlite'))
  const since = new Date(Date.now() - count * days).toISOString()
  store.prepare('update dossiers set "updatedAt" = ? where id = ?').run(since, id)
  store.close()
}

/** Opens the list of what was deleted, by Tab and Enter. */
async function openTrash(): Promise<void> {
  const summary = phone.page.locator('summary', { hasText: 'Récemment supprimés' })
  await summary.waitFor()
  for (let tabs = 0; tabs < 50; tabs += 1) {
    if (await summary.evaluate((element) => element === document.activeElement)) return phone.press('Enter')
    await phone.press('Tab')
  }
  throw new Error('Tab does not reach what was deleted.')
}
