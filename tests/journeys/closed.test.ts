import { readDraft } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aProcedure } from '../support/builders/forms'
import { pdfText, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { type Visitor, visitor } from '../support/visitor'

const procedure = aProcedure({
  id: 'commerce',
  contact: { email: 'aide@exemple.fr' },
  fields: [
    { id: 'shop', type: 'text', label: 'Nom du commerce' },
    { id: 'town', type: 'text', label: 'Ville' },
  ],
})

let product: Product
let keyboard: Keyboard
let administrator: Visitor
let dossier = ''

beforeAll(async () => {
  product = await startProduct()
  keyboard = await sitDown('closed', { width: 360, height: 740 })
  administrator = await visitor(product.url, product.accounts.administrator)
  await publish({})
  await signInAs(keyboard.page, product, 'citizen')
})
afterAll(() => product?.end())

step('a draft is begun while the procedure is open', async () => {
  await keyboard.open(`${product.url}/commencer/${procedure.id}`, String(procedure.title))
  await keyboard.enter('button', 'Commencer')
  await keyboard.arrive('Une page')
  dossier = /dossiers\/([\w-]+)\//.exec(keyboard.page.url())?.[1] ?? ''
  await keyboard.tabTo('textbox', 'Nom du commerce')
  await keyboard.type('Aux Quatre Vents')
  await keyboard.page
    .getByText(/^Enregistré/)
    .first()
    .waitFor()
})

step(
  'the procedure closes meanwhile: the page says so, shows what was typed and whom to write to',
  async () => {
    await publish({ opens: '2020-01-01', closes: '2020-12-31' })
    await keyboard.tabTo('textbox', 'Ville')
    await keyboard.type('Saint-Malo')
    await keyboard.arrive('La démarche est fermée')
    const { page } = keyboard
    for (const said of ['Aux Quatre Vents', 'Saint-Malo', 'aide@exemple.fr'])
      await page.getByText(said).waitFor()
    await page.getByText(/n’ont pas pu être enregistrées/).waitFor()
  },
)

step('what was saved is kept as PDF, and my dossiers and the first page say it too', async () => {
  const { path } = await keyboard.download('Télécharger mes réponses (PDF)')
  expect(pdfText(path)).toMatch(/Brouillon du dossier n°.*Aux Quatre Vents/)
  const { page } = keyboard
  page.once('dialog', (dialog) => void dialog.accept())
  await keyboard.open(`${product.url}/dossiers`, 'Mes dossiers')
  await page.getByText(/ce brouillon ne change plus/).waitFor()
  await keyboard.open(`${product.url}/commencer/${procedure.id}`, String(procedure.title))
  await page.getByText('Fermé depuis le 31 décembre 2020').waitFor()
  expect(await page.getByRole('button', { name: 'Commencer' }).count()).toBe(0)
  await keyboard.open(`${product.url}/dossiers/${dossier}/relecture`, 'La démarche est fermée')
})

step('once it opens again, the draft goes on where it was', async () => {
  await publish({})
  await keyboard.enter('button', 'Vérifier si elle a rouvert')
  await keyboard.page.getByRole('heading', { level: 1, name: 'Relire et déposer' }).waitFor()
  const owner = await visitor(product.url, product.accounts.citizen)
  const { answers } = await owner.must(readDraft, { params: { dossier } })
  expect(answers).toEqual({ shop: 'Aux Quatre Vents', town: 'Saint-Malo' })
})

/** Publishes the procedure with these dates. */
async function publish(dates: { readonly opens?: string; readonly closes?: string }): Promise<void> {
  const source = JSON.stringify({ ...procedure, ...dates })
  const { revision } = await administrator.must(uploadDefinition, { body: { source } })
  await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
}
