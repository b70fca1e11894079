import { procedureIn } from '../../client/api/definition'
import { applyChanges, loadForm } from '../../forms/engine'
import definition from '../../forms/procedures/consultation-plateformes.json' with { type: 'json' }
import { readVersion } from '../../schemas/api/dossiers'
import { sampleFiles } from '../support/builders/sampleFiles'
import { fillPage } from '../support/fillPage'
import { pdfText, signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { changesOf, personOf } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { type Sheet, sheetsOf } from '../support/sheet'
import { visitor } from '../support/visitor'

const title = definition.title.fr
const usual = personOf('usual')

let product: Product
let keyboard: Keyboard
/** What to reply, page by page. */
let sheets: ReadonlyMap<string, Sheet>
const blank: Sheet = { replies: new Map(), lists: new Map() }
/** Keys that the report itself took. */
let strokes = 0

beforeAll(async () => {
  product = await startProduct()
  sheets = sheetsOf(usual, await loadForm(procedureIn(definition)), new Date().toISOString().slice(0, 10))
  keyboard = await sitDown('citizen', { width: 360, height: 640 })
})
afterAll(() => product?.end())

step('the first Tab leads past the header; the home page leads to the procedure', async () => {
  await keyboard.open(product.url, /^Faites votre démarche/)
  await keyboard.press('Tab')
  expect(await keyboard.stop()).toMatchObject({ role: 'link', name: 'Aller au contenu' })
  await keyboard.press('Enter')
  expect(await keyboard.stop()).toMatchObject({ role: 'main' })
  await keyboard.enter('link', title)
  await keyboard.arrive(title)
})

step('whoever begins signs in first, and comes back to the same page', async () => {
  await keyboard.enter('link', 'Me connecter d’abord')
  await signIn(keyboard, product.accounts.citizen)
  await keyboard.arrive(title)
  await keyboard.enter('button', 'Commencer')
  await keyboard.arrive('Votre entreprise')
})

step('a mistake is told in a summary that leads to it, and goes once it is corrected', async () => {
  const wrong = '923 579 247 00018'
  await fill('Votre entreprise', new Map([['Numéro SIRET', [wrong]]]))
  await keyboard.press('Enter')
  const { page } = keyboard
  await page.getByRole('alert', { name: 'Corrigez cette réponse pour continuer' }).waitFor()
  expect(await keyboard.stop()).toMatchObject({
    role: 'alert',
    name: 'Corrigez cette réponse pour continuer',
  })
  expect(await page.title()).toMatch(/^Erreur\s: Étape 1 sur \d+\s: Votre entreprise – .* – Guichet$/)

  await keyboard.press('Tab')
  const told = await keyboard.stop()
  expect(told).toMatchObject({ role: 'link', name: expect.stringMatching(/^Numéro SIRET – ./) })
  await keyboard.press('Enter')
  const field = await keyboard.stop()
  expect(field).toMatchObject({ role: 'textbox', name: 'Numéro SIRET', value: wrong })
  // The same words stand at the question, and are read with it.
  const sentence = told.name.replace('Numéro SIRET – ', '')
  expect(field.description).toContain(sentence)

  await keyboard.press('Control+A')
  await keyboard.type('923 579 247 00019')
  await keyboard.press('Tab')
  expect((await keyboard.tabTo('textbox', 'Numéro SIRET')).description).not.toContain(sentence)
  await keyboard.enter('button', 'Continuer')
})

step('section after section is filled in, its questions met in order, each answer saved', async () => {
  for (const section of before('Pièces justificatives')) {
    await keyboard.arrive(section)
    await fill(section)
    await keyboard.press('Enter')
  }
  await keyboard.arrive('Pièces justificatives')
  await saved()
})

step('a file is sent from the keyboard, and said to have arrived', async () => {
  await fillPage(keyboard, blank, 'Choisir des fichiers')
  expect((await keyboard.stop()).legend).toContain('Contrat ou conditions générales')
  const chooser = await keyboard.openChooser()
  await chooser.setFiles({ name: 'contrat.pdf', mimeType: 'application/pdf', buffer: sampleFiles.pdf })
  const { page } = keyboard
  await page.getByRole('link', { name: 'contrat.pdf' }).waitFor()
  await page.getByRole('status').getByText('contrat.pdf : fichier ajouté.').waitFor()
  expect((await keyboard.stop()).legend).toContain('Contrat ou conditions générales')
  await keyboard.tabTo('button', 'Supprimer contrat.pdf')
  await keyboard.enter('button', 'Continuer')
  await keyboard.arrive('Suivi et confidentialité')
})

step('Précédent and a reload show what was answered and what was sent', async () => {
  await keyboard.enter('link', 'Précédent')
  await keyboard.arrive('Pièces justificatives')
  await keyboard.tabTo('link', 'contrat.pdf')
  await saved()
  await keyboard.page.reload()
  await keyboard.arrive('Pièces justificatives')
  await keyboard.tabTo('link', 'contrat.pdf')
  await keyboard.enter('link', 'Précédent')
  await keyboard.arrive('Médiation')
  expect(await keyboard.tabTo('radio', 'Je crains des représailles')).toMatchObject({ checked: true })
  await keyboard.enter('button', 'Continuer')
  await keyboard.enter('button', 'Continuer')
  await keyboard.arrive('Suivi et confidentialité')
})

step('a session that ends under the page is opened again over it: same place, same words', async () => {
  const { page } = keyboard
  const [question, words] = [
    'Nom de cette personne ou de cet organisme',
    'Chambre de commerce et d’industrie',
  ]
  await keyboard.tabTo('radio', 'Non, personne')
  for (let option = 0; option < 4; option++) await keyboard.press('ArrowDown')
  await keyboard.tabTo('textbox', question)
  await page.context().clearCookies()
  await keyboard.type(words)
  const dialog = page.getByRole('dialog', { name: 'Votre session a expiré' })
  await dialog.waitFor()
  expect(await keyboard.stop()).toMatchObject({ role: 'heading', name: 'Votre session a expiré' })
  await keyboard.tabTo('textbox', 'Mot de passe')
  await keyboard.type(product.accounts.citizen.password)
  await keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(await keyboard.stop()).toMatchObject({ name: question, value: words })
  await saved()
  await page.reload()
  await keyboard.arrive('Suivi et confidentialité')
  expect(await keyboard.tabTo('textbox', question)).toMatchObject({ value: words })
  await keyboard.tabTo('radio', 'Une chambre de commerce ou de métiers')
  await fill('Suivi et confidentialité')
  await keyboard.press('Enter')
})

step('the review reads all of it again; Modifier leads to one answer, and back', async () => {
  const { page } = keyboard
  await keyboard.arrive('Relire et déposer')
  for (const section of sheets.keys())
    await page.getByRole('heading', { level: 2, name: section, exact: true }).waitFor()
  await keyboard.enter('link', 'Modifier – Combien de personnes travaillent dans l’entreprise ?')
  await page.waitForURL(/sections\/firm/)
  const field = await keyboard.focusOn('textbox', 'Combien de personnes travaillent dans l’entreprise ?')
  expect(field.value).toBe('9')
  await keyboard.press('Control+A')
  await keyboard.type('11')
  await keyboard.enter('button', 'Revenir à la relecture')
  await keyboard.arrive('Relire et déposer')
  await page.getByText('11 personnes').waitFor()
})

step('Déposer ends with a number and a receipt that says it', async () => {
  await keyboard.enter('button', 'Déposer mon dossier')
  await keyboard.arrive('Votre dossier est déposé')
  const number = await keyboard.page.getByText(/^\d{4}-\d{7}-\d$/).innerText()
  const receipt = await keyboard.download(/^Télécharger l’accusé de réception/)
  expect(pdfText(receipt.path)).toContain(number)
  expect(pdfText(receipt.path)).toContain('Outillage Vidal et fils')
  const dossier = await keyboard.download(/^Télécharger mon dossier/)
  const printed = pdfText(dossier.path)
  for (const said of [number, 'Outillage Vidal et fils', '11 personnes', 'contrat.pdf', 'articles à perte'])
    expect(printed).toContain(said)

  // What was typed and chosen is what was meant, the corrected answer and the file included.
  const owner = await visitor(product.url, product.accounts.citizen)
  const address = /dossiers\/([^/]+)/.exec(keyboard.page.url())?.[1] ?? ''
  const { answers } = await owner.must(readVersion, { params: { dossier: address, version: 1 } })
  const meant = applyChanges({}, Object.fromEntries([...changesOf(usual), ['headcount', 11]]))
  const contractFile = [expect.objectContaining({ name: 'contrat.pdf', size: sampleFiles.pdf.length })]
  expect(withoutRowIds(answers)).toEqual({ ...withoutRowIds(meant), contractFile })
  process.stdout.write(`The usual report: ${strokes} keys.\n`)
})

step(
  'drafts stand side by side: one is gone on with, one is deleted, the submitted one is followed',
  async () => {
    const { page } = keyboard
    for (const firm of ['Première ébauche', 'Seconde ébauche']) {
      await keyboard.enter('link', /^Guichet.*Accueil$/)
      await keyboard.arrive(/^Faites votre démarche/)
      await keyboard.enter('link', title)
      await keyboard.arrive(title)
      await keyboard.enter('button', /^Commencer/)
      await keyboard.arrive('Votre entreprise')
      await keyboard.tabTo('textbox', 'Nom de l’entreprise')
      await keyboard.type(firm)
      await keyboard.press('Tab')
      await saved()
    }
    await keyboard.enter('link', 'Mes dossiers')
    await keyboard.arrive('Mes dossiers')
    // The last touched stands first.
    const resume = page.getByRole('link', { name: /^Reprendre le brouillon/ })
    await resume.nth(1).waitFor()
    expect(await resume.count()).toBe(2)
    const [second = '', first = ''] = await resume.evaluateAll((links) =>
      links.map((link) => link.ariaLabel ?? ''),
    )

    const remove = () => keyboard.enter('button', second.replace('Reprendre', 'Supprimer'))
    await remove()
    await page.getByText(/est supprimé\./).waitFor()
    await keyboard.enter('button', 'Annuler')
    await page.getByRole('link', { name: second }).waitFor()
    await remove()
    await page.getByText(/est supprimé\./).waitFor()
    await page.getByRole('link', { name: second }).waitFor({ state: 'detached' })

    await keyboard.enter('link', first)
    await keyboard.arrive('Votre entreprise')
    expect(await keyboard.tabTo('textbox', 'Nom de l’entreprise')).toMatchObject({
      value: 'Première ébauche',
    })
    await keyboard.enter('link', 'Mes dossiers')
    await keyboard.arrive('Mes dossiers')
    await keyboard.enter('link', /^Suivre le dossier/)
    await keyboard.arrive(/^Dossier n° /)
  },
)

step('signing out closes every page that needs a session', async () => {
  const { page } = keyboard
  const address = page.url()
  await keyboard.enter('button', 'Se déconnecter')
  await keyboard.arrive(/^Faites votre démarche/)
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: 'Se connecter' }).waitFor()
  expect(page.url()).toContain('/connexion?retour=')
})

/** Answers but for the ids that a page gives to rows. */
function withoutRowIds(answers: object): object {
  return JSON.parse(JSON.stringify(answers, (key, value: unknown) => (key === 'rowId' ? undefined : value)))
}

/** The pages from the second on that come before one. */
function before(last: string): readonly string[] {
  const titles = [...sheets.keys()]
  return titles.slice(1, titles.indexOf(last))
}

/** Fills in the page of this title, but for what is replied otherwise, up to the button that goes on. */
async function fill(section: string, otherwise: Sheet['replies'] = new Map()): Promise<void> {
  const sheet = sheets.get(section) ?? blank
  const start = keyboard.strokes()
  await fillPage(keyboard, { ...sheet, replies: new Map([...sheet.replies, ...otherwise]) })
  strokes += keyboard.strokes() - start + 1
}

/** The page says that all is saved, and when. */
async function saved(): Promise<void> {
  await keyboard.page.getByText(/^Enregistré à \d+\sh\s\d\d$/).waitFor()
}
