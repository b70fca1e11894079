import { readDossier, readDraft, readVersion } from '../../schemas/api/dossiers'
import { readMove } from '../../schemas/api/moves'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aDraft } from '../support/builders/dossiers'
import { aProcedure } from '../support/builders/forms'
import { sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { violations } from '../support/violations'
import { type Visitor, visitor } from '../support/visitor'

const shop = { id: 'shop', type: 'text', label: 'Nom du commerce' } as const
const staff = { id: 'staff', label: 'Effectif' } as const
const trade = { id: 'trade', type: 'choice', label: 'Activité' } as const
const books = { books: 'Livres' } as const
const toys = { toys: 'Jouets' } as const
const fax = { id: 'fax', type: 'text', label: 'Télécopie', optional: true } as const
const town = { id: 'town', type: 'text', label: 'Ville' } as const
const site = { id: 'site', type: 'text', label: 'Site du commerce' } as const

const first = aProcedure({
  id: 'commerce',
  contact: { email: 'aide@exemple.fr' },
  sections: [
    { id: 'business', title: 'Le commerce', fields: [shop, { ...staff, type: 'integer' }, fax] },
    { id: 'activity', title: 'L’activité', fields: [{ ...trade, options: { ...books, ...toys } }] },
    { id: 'place', title: 'Le lieu', fields: [town] },
  ],
})

/** A question added, one removed, one of another type, an option removed, a section moved to the front. */
const second = {
  ...first,
  sections: [
    { id: 'place', title: 'Le lieu', fields: [town] },
    { id: 'business', title: 'Le commerce', fields: [shop, { ...staff, type: 'text' as const }, site] },
    { id: 'activity', title: 'L’activité', fields: [{ ...trade, options: books }] },
  ],
}

const answered = { shop: 'Aux Quatre Vents', staff: 12, fax: '02 99 00 00 00', trade: 'toys', town: 'Rennes' }

let product: Product
let keyboard: Keyboard
let owner: Visitor
let administrator: Visitor
let staying = ''
let moving = ''

beforeAll(async () => {
  product = await startProduct()
  administrator = await visitor(product.url, product.accounts.administrator)
  owner = await visitor(product.url, product.accounts.citizen)
  await publish(first)
  keyboard = await sitDown('revised', { width: 360, height: 740 })
  await signInAs(keyboard.page, product, 'citizen')
})
afterAll(() => product?.end())

step('while one writes, the form is published anew: the open page goes on and saves as before', async () => {
  const { shop: _, ...others } = answered
  staying = await begun(others)
  moving = await begun(answered)
  await keyboard.open(`${product.url}/dossiers/${staying}/sections/business`, 'Le commerce')
  await keyboard.tabTo('textbox', 'Nom du commerce')
  await keyboard.type('Aux Quatre')
  await publish(second)
  await keyboard.type(' Vents')
  await keyboard.enter('button', 'Continuer')
  await keyboard.arrive('L’activité')
  expect(await draftOf(staying)).toEqual(answered)
})

step('at the next visit the draft says that the form has changed, and shows what would', async () => {
  const { page } = keyboard
  await keyboard.open(`${product.url}/dossiers/${staying}/sections/business`, 'Le commerce')
  await page.getByRole('heading', { name: 'Le formulaire a changé' }).waitFor()
  expect(await page.getByRole('textbox', { name: /^Télécopie/ }).inputValue()).toBe(answered.fax)
  await keyboard.enter('link', 'Voir ce qui change')
  await keyboard.arrive('Le formulaire a changé')
  for (const said of ['Télécopie', answered.fax, 'Activité', 'Jouets', 'Effectif', 'Site du commerce'])
    await page.getByText(said, { exact: true }).first().waitFor()
  expect(await violations(page)).toEqual([])
  await keyboard.keep()
})

step('whoever stays keeps every answer, and submits on the revision that was begun', async () => {
  await keyboard.enter('link', 'Rester sur l’ancien')
  await keyboard.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await draftOf(staying)).toEqual(answered)
  await keyboard.open(`${product.url}/dossiers/${staying}/relecture`, 'Relire et déposer')
  await keyboard.enter('button', 'Déposer mon dossier')
  await keyboard.arrive(/déposé/)
  const { definition, answers } = await versionOf(staying)
  expect(definition).toEqual(first)
  expect(answers).toEqual(answered)
  expect((await owner.must(readDossier, { params: { dossier: staying } })).revision).toBe(1)
})

step('whoever moves finds each answer in its new place, or set aside and shown', async () => {
  const { page } = keyboard
  await keyboard.open(`${product.url}/dossiers/${moving}/nouvelle-revision`, 'Le formulaire a changé')
  await keyboard.enter('button', 'Passer au nouveau formulaire')
  await keyboard.arrive('Votre brouillon est à jour')
  await page.getByText(answered.fax).waitFor()
  await keyboard.keep()
  const { aside } = await owner.must(readMove, { params: { dossier: moving } })
  const kept = await draftOf(moving)
  const lost = Object.keys(answered).filter((id) => !(id in kept) && !aside.some(({ at }) => at === id))
  expect(lost).toEqual([])
  expect(kept).toMatchObject({ shop: answered.shop, staff: '12', town: 'Rennes' })
})

step(
  'the new question is asked, what no longer fits is corrected, and the new revision is recorded',
  async () => {
    await keyboard.enter('link', 'Reprendre mon brouillon')
    await keyboard.page.getByRole('heading', { level: 1 }).waitFor()
    await keyboard.open(`${product.url}/dossiers/${moving}/sections/business`, 'Le commerce')
    await keyboard.tabTo('textbox', 'Site du commerce')
    await keyboard.type('vents.example')
    await keyboard.enter('button', 'Continuer')
    await keyboard.arrive('L’activité')
    await keyboard.tabTo('radio', 'Livres')
    await keyboard.press('Space')
    await keyboard.enter('button', 'Continuer')
    await keyboard.arrive('Relire et déposer')
    await keyboard.enter('button', 'Déposer mon dossier')
    await keyboard.arrive(/déposé/)
    const { definition, answers } = await versionOf(moving)
    expect(definition).toEqual(second)
    expect(answers).toMatchObject({ town: 'Rennes', trade: 'books', site: 'vents.example' })
  },
)

async function begun(answers: Readonly<Record<string, unknown>>): Promise<string> {
  const { id, save } = await aDraft(owner, first.id)
  await save(answers)
  return id
}

async function draftOf(dossier: string): Promise<object> {
  const { answers } = await owner.must(readDraft, { params: { dossier } })
  return answers
}

function versionOf(dossier: string) {
  return owner.must(readVersion, { params: { dossier, version: 1 } })
}

async function publish(definition: object): Promise<void> {
  const source = JSON.stringify(definition)
  const { revision } = await administrator.must(uploadDefinition, { body: { source } })
  await administrator.must(publishRevision, { params: { procedure: first.id, revision } })
}
