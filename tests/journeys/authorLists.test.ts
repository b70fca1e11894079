import { readFileSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import { readVersion, saveDraft, startDossier, submitDossier } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { violations } from '../support/violations'
import { type Visitor, visitor } from '../support/visitor'

const procedure = {
  language: 1,
  id: 'artisans',
  title: 'Déclarer un atelier',
  service: 'Service des essais',
  contact: { email: 'aide@example.fr' },
  legalBasis: 'Pour les essais.',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
  sections: [
    {
      id: 'page',
      title: 'L’atelier',
      fields: [
        { id: 'trade', type: 'choice', label: 'Votre métier', options: { from: 'metiers-d-art' } },
        { id: 'oven', type: 'yesNo', label: 'Avez-vous un four ?', when: { trade: 'potier' } },
      ],
    },
  ],
} as const

let product: Product
let keyboard: Keyboard
let administrator: Visitor
let citizen: Visitor
let draft = ''
let submitted = ''

beforeAll(async () => {
  product = await startProduct()
  administrator = await visitor(product.url, product.accounts.administrator)
  citizen = await visitor(product.url, product.accounts.citizen)
  keyboard = await sitDown('author-lists', { width: 320, height: 640 })
})
afterAll(() => product?.end())

step('from the page of procedures one comes to the lists, and sees what uses each', async () => {
  await keyboard.open(`${product.url}/administration`, 'Se connecter')
  await signIn(keyboard, product.accounts.administrator)
  await keyboard.arrive('Démarches')
  await keyboard.enter('link', 'Voir les listes')
  await keyboard.arrive('Listes')
  const row = keyboard.page.getByRole('row').filter({ hasText: 'loueurs-de-barnums' })
  await row.getByRole('link', { name: /fête/i }).waitFor()
})

step('a sheet with a fault is refused at its line, and kept once it is right', async () => {
  await choose('Choisir un fichier', 'code;libellé\npotier;Potière\nébéniste;Ébéniste')
  await keyboard.page.getByRole('alert').getByText('1 erreur dans Métiers d’art.csv').waitFor()
  await keyboard.page
    .getByRole('table', { name: /Constats/ })
    .getByText('ébéniste;Ébéniste')
    .waitFor()
  await keyboard.keep()
  await choose('Choisir un fichier', 'code;libellé\npotier;Potière\nebeniste;Ébéniste')
  await keyboard.page.getByRole('cell', { name: 'Ébéniste' }).waitFor()
  expect(await violations(keyboard.page)).toEqual([])
  await keyboard.keep()
  await keyboard.enter('button', 'Enregistrer la liste')
  await keyboard.arrive('Liste metiers-d-art')
  const { path } = await keyboard.download('Télécharger la liste metiers-d-art (CSV)')
  expect(readFileSync(path, 'utf8')).toBe('code;libellé\npotier;Potière\nebeniste;Ébéniste')
})

step('forms take their answers from it', async () => {
  const body = { source: JSON.stringify(procedure) }
  const { procedureId, revision } = await administrator.must(uploadDefinition, { body })
  await administrator.must(publishRevision, { params: { procedure: procedureId, revision } })
  const begun = async () => {
    const { id: dossier } = await citizen.must(startDossier, { body: { procedureId } })
    const changes = { trade: 'potier', oven: true }
    await citizen.must(saveDraft, { params: { dossier }, body: { basedOn: 0, saveId: uuid(), changes } })
    return dossier
  }
  submitted = await begun()
  await citizen.must(submitDossier, { params: { dossier: submitted }, body: { number: 1 } })
  draft = await begun()
})

step('what a replacement takes away is said before it is done', async () => {
  const { page } = keyboard
  await choose('Choisir le nouveau fichier', 'code;libellé\nebeniste;Ébéniste\nverrier;Verrière')
  await page.getByRole('heading', { name: /^1 ligne disparaîtrait/ }).waitFor()
  await page.getByText('1 brouillon est touché').waitFor()
  const gone = page.getByRole('table', { name: /disparaîtrait/ })
  await gone.getByText('Déclarer un atelier, révision 1 (publiée)').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await keyboard.keep()
  await keyboard.enter('button', 'Remplacer la liste')
  await page.getByRole('status').getByText('La liste metiers-d-art est remplacée.').waitFor()
  await page.getByText('remplacez-la plutôt que de la retirer').waitFor()
})

step('the draft is told, and asks again; what was submitted reads as it did', async () => {
  const owner = await sitDown('owner-of-a-draft', { width: 320, height: 640 })
  await owner.open(`${product.url}/dossiers/${draft}/sections/page`, 'Se connecter')
  await signIn(owner, product.accounts.citizen)
  await owner.arrive('L’atelier')
  await owner.page.getByText('Votre réponse précédente n’est plus proposée.').waitFor()
  expect(await owner.page.getByText('Avez-vous un four').count()).toBe(0)
  expect(await violations(owner.page)).toEqual([])
  await owner.keep()
  await owner.enter('button', 'Continuer')
  const box = await owner.tabTo('combobox', 'Votre métier')
  expect(box.description).toContain('Cette réponse n’est plus proposée. Choisissez-en une autre.')
  await owner.press('Control+A')
  await owner.type('verriere')
  await owner.page.getByRole('option', { name: 'Verrière' }).waitFor()
  await owner.press('ArrowDown')
  await owner.press('Enter')
  await owner.enter('button', 'Continuer')
  await owner.arrive('Relire et déposer')
  await owner.enter('button', 'Déposer mon dossier')
  await owner.page.waitForURL(/confirmation/)
  const read = async (dossier: string) =>
    (await citizen.must(readVersion, { params: { dossier, version: 1 } })).facts['list:metiers-d-art']
  expect(await read(submitted)).toMatchObject({ potier: { label: 'Potière' } })
  expect(await read(draft)).toMatchObject({ verrier: { label: 'Verrière' } })
  await owner.open(`${product.url}/dossiers/${submitted}`, /Déclarer un atelier|Dossier/)
  await owner.page.getByText('Potière').first().waitFor()
})

/** Chooses a sheet as French spreadsheets export it, in windows-1252. */
async function choose(button: string, text: string): Promise<void> {
  await keyboard.tabTo('button', button)
  const chooser = await keyboard.openChooser()
  const file = { name: 'Métiers d’art.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') }
  await chooser.setFiles(file)
}
