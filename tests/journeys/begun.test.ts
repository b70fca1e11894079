import { readDraft } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aProcedure } from '../support/builders/forms'
import { signIn, sitDown, step } from '../support/journey'
import { type Keyboard, keyboardOf } from '../support/keyboard'
import { type MailServer, startMailServer } from '../support/mailServer'
import { type Product, startProduct } from '../support/product'
import { visitor } from '../support/visitor'

const email = 'nour.benali@exemple.fr'
const password = 'girafe lune trombone 42'
const procedure = aProcedure({
  id: 'commerce',
  fields: [{ id: 'shop', type: 'text', label: 'Nom du commerce' }],
})
const [section] = procedure.sections

let product: Product
let mail: MailServer
let keyboard: Keyboard

beforeAll(async () => {
  mail = await startMailServer()
  product = await startProduct({ GUICHET_SMTP_URL: mail.url })
  keyboard = await sitDown('begun', { width: 360, height: 740 })
  const administrator = await visitor(product.url, product.accounts.administrator)
  const { revision } = await administrator.must(uploadDefinition, {
    body: { source: JSON.stringify(procedure) },
  })
  await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
})
afterAll(async () => {
  await product?.end()
  await mail?.close()
})

step('whoever has no account begins at once, and is told until when the draft stays here', async () => {
  await keyboard.open(`${product.url}/commencer/${procedure.id}`, String(procedure.title))
  await keyboard.enter('button', 'Commencer')
  await keyboard.arrive(String(section?.title))
  await keyboard.page.getByText(/reste sur cet appareil jusqu’au/).waitFor()
  await keyboard.tabTo('textbox', 'Nom du commerce')
  await keyboard.type('Aux Quatre Vents')
  await keyboard.page
    .getByText(/^Enregistré/)
    .first()
    .waitFor()
})

step('closing the page and coming back loses nothing', async () => {
  await keyboard.page.goto('about:blank')
  await keyboard.open(`${product.url}/dossiers`, 'Mes dossiers')
  await keyboard.page.getByText(/reste sur cet appareil jusqu’au/).waitFor()
  await keyboard.enter('link', /^Reprendre le brouillon/)
  await keyboard.arrive('Relire et déposer')
})

step('the review asks for an account, made without leaving the page', async () => {
  const { page } = keyboard
  await page.getByText('Aux Quatre Vents').waitFor()
  await keyboard.enter('button', 'Créer un compte')
  await page.getByRole('dialog', { name: 'Créer un compte' }).waitFor()
  await keyboard.tabTo('textbox', 'Nom')
  await keyboard.type('Nour Benali')
  await keyboard.tabTo('textbox', 'Adresse électronique')
  await keyboard.type(email)
  await keyboard.tabTo('textbox', 'Mot de passe')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Regardez vos messages' }).waitFor()
  await keyboard.keep()
})

step(
  'the mail’s link, followed in another tab, leads back to the same page; the first tab goes on by itself',
  async () => {
    const other = await keyboardOf(await keyboard.page.context().newPage(), 'begun-tab')
    await other.open(await linkOf(1), 'Confirmer votre adresse')
    await other.enter('button', 'Confirmer mon adresse')
    await other.arrive('Relire et déposer')
    await other.page.getByText('Aux Quatre Vents').waitFor()
    await other.page.close()
    await keyboard.page.bringToFront()
    await keyboard.page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await keyboard.focusOn('heading', 'Déposer le dossier')
    await keyboard.keep()
  },
)

step('then it is submitted, with nothing typed twice', async () => {
  await keyboard.enter('button', 'Déposer mon dossier')
  await keyboard.arrive(/déposé/)
})

step('another dossier starts from the last one: its answers are there', async () => {
  const { page } = keyboard
  await keyboard.open(`${product.url}/commencer/${procedure.id}`, String(procedure.title))
  await keyboard.enter('button', 'Repartir de mon dernier dossier')
  await page.getByText('Vos réponses sont reprises').waitFor()
  await keyboard.keep()
  await keyboard.enter('link', 'Continuer')
  await keyboard.arrive(String(section?.title))
  expect(await page.getByRole('textbox', { name: 'Nom du commerce' }).inputValue()).toBe('Aux Quatre Vents')
})

step('whoever signs in while a save is under way finds every word in the account', async () => {
  const { page } = keyboard
  await page.context().clearCookies()
  await keyboard.open(`${product.url}/commencer/${procedure.id}`, String(procedure.title))
  await keyboard.enter('button', 'Commencer')
  await keyboard.arrive(String(section?.title))
  const [, dossier = ''] = /dossiers\/([\w-]+)\//.exec(page.url()) ?? []
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const saves = '**/api/dossiers/*/draft'
  await page.route(saves, async (route) => {
    if (route.request().method() === 'PATCH') await held
    await route.continue()
  })
  await keyboard.tabTo('textbox', 'Nom du commerce')
  const saving = page.waitForRequest((asked) => asked.method() === 'PATCH')
  await keyboard.type('Au Pont Vieux')
  await saving
  await keyboard.enter('link', /compte/)
  await signIn(keyboard, { email, password })
  await keyboard.arrive(String(section?.title))
  release()
  await page
    .getByText(/^Enregistré/)
    .first()
    .waitFor()
  expect(await page.getByRole('textbox', { name: 'Nom du commerce' }).inputValue()).toBe('Au Pont Vieux')
  const owner = await visitor(product.url, { email, password })
  expect((await owner.must(readDraft, { params: { dossier } })).answers).toEqual({ shop: 'Au Pont Vieux' })
})

/** The link in the n-th mail, once it has come. */
async function linkOf(count: number): Promise<string> {
  while (mail.received.length < count) await new Promise((resolve) => setTimeout(resolve, 200))
  return /http\S+#[\w-]{43}/.exec(mail.received[count - 1]?.text ?? '')?.[0] ?? ''
}
