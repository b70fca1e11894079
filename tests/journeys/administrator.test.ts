import { readFileSync } from 'node:fs'
import { startDossier } from '../../schemas/api/dossiers'
import { listAuthoredProcedures } from '../../schemas/api/procedures'
import { smallProcedure } from '../support/builders/dossiers'
import { fillPage } from '../support/fillPage'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import type { Sheet } from '../support/sheet'
import { type Visitor, visitor } from '../support/visitor'

const file = 'petite-demarche.json'
const title = smallProcedure.title.fr
/** As an editor left it: with its own spaces, and without a line feed at the end. */
const source = JSON.stringify(smallProcedure, null, 3)
const question = 'Avez-vous été prévenu ?'
const asked = 'Vous a-t-on prévenu par écrit ?'

let product: Product
let keyboard: Keyboard
let administrator: Visitor
let citizen: Visitor

beforeAll(async () => {
  product = await startProduct()
  administrator = await visitor(product.url, product.accounts.administrator)
  citizen = await visitor(product.url, product.accounts.citizen)
  keyboard = await sitDown('administrator', { width: 1280, height: 800 })
})
afterAll(() => product?.end())

step('the administrator signs in and sees the procedures', async () => {
  await keyboard.open(`${product.url}/administration`, 'Se connecter')
  await signIn(keyboard, product.accounts.administrator)
  await keyboard.arrive('Démarches')
  const card = keyboard.page.getByRole('listitem').filter({ hasText: 'consultation-plateformes' })
  await card.getByText('Ouverte').waitFor()
  await card.getByText('Révision publiée : 1').waitFor()
})

step('a definition with faults is refused: line, place and sentence of each; nothing is kept', async () => {
  const { page } = keyboard
  const faulty = source.replace('"yesNo"', '"yesno"').replace('"optional"', '"optionel"')
  await send(faulty)
  await page.getByRole('alert').getByText(`2 erreurs dans ${file}`).waitFor()
  // The focus is at the head of what is told.
  await keyboard.stop()
  await keyboard.keep()
  const lineOf = (text: string) => faulty.slice(0, faulty.indexOf(text)).split('\n').length
  const rows = page.getByRole('table', { name: new RegExp(file) }).getByRole('row')
  const told = (await rows.allInnerTexts()).slice(1).map((row) => row.replace(/\s+/g, ' '))
  expect(told).toEqual([
    expect.stringMatching(`^${lineOf('"optionel"')} .*« optional ».*/sections/0/fields/0/optionel`),
    expect.stringMatching(`^${lineOf('"yesno"')} .*« yesNo ».*/sections/0/fields/1/type`),
  ])
  expect(await kept()).not.toContain(smallProcedure.id)
})

step('once corrected it is kept as a draft, which nobody else sees', async () => {
  await send(source)
  await keyboard.arrive(title)
  await keyboard.page.getByText('La révision 1 est enregistrée comme brouillon.').waitFor()
  expect(await kept()).toContain(smallProcedure.id)
  expect((await citizen.ask(startDossier, { body: { procedureId: smallProcedure.id } })).status).not.toBe(201)
})

step('the preview is the real form, from its first page to its end, and saves nothing', async () => {
  const { page } = keyboard
  const sent: string[] = []
  page.on('request', (call) => {
    if (call.method() !== 'GET' || call.url().includes('/api/dossiers'))
      sent.push(`${call.method()} ${call.url()}`)
  })
  await keyboard.enter('link', 'Prévisualiser la révision 1')
  await keyboard.arrive('Le problème')
  const replies = { [question]: ['Oui'], 'Combien de jours avant ?': ['3'] }
  const row: Sheet = { replies: new Map([['Montant', ['1 234,50']]]), lists: new Map() }
  const lists = new Map([['Incidents', { add: 'Ajouter un incident', rows: [row] }]])
  await fillPage(keyboard, { replies: new Map(Object.entries(replies)), lists })
  await page
    .getByRole('status', { name: 'Total' })
    .getByText(/1\s234,50\s€/)
    .waitFor()
  await keyboard.press('Enter')
  await keyboard.arrive('Relire et déposer')
  await keyboard.enter('button', 'Déposer mon dossier')
  await page.getByRole('alert').getByText('Aperçu : aucun dossier n’est déposé.').waitFor()
  await keyboard.enter('link', 'Revenir à la démarche')
  await keyboard.arrive(title)
  page.removeAllListeners('request')
  expect(sent).toEqual([])
})

step('publishing opens it to everyone', async () => {
  await publish(1, 'C’est la première révision : il n’y a rien à comparer.')
  const visit = await sitDown('anyone', { width: 1280, height: 800 })
  await visit.open(product.url, /^Faites votre démarche/)
  await visit.enter('link', title)
  await visit.arrive(title)
})

step(
  'a dossier begun before a new revision keeps its own; those begun after follow the new one',
  async () => {
    const body = { procedureId: smallProcedure.id }
    const before = await citizen.must(startDossier, { body })
    await keyboard.enter('link', 'Administration')
    await keyboard.arrive('Démarches')
    await send(source.replace(question, asked))
    await keyboard.arrive(title)
    await publish(2, 'Texte changé : libellé')
    const after = await citizen.must(startDossier, { body })

    const owner = await sitDown('owner', { width: 1280, height: 800 })
    await owner.open(`${product.url}/dossiers/${before.id}/sections/problem`, 'Se connecter')
    await signIn(owner, product.accounts.citizen)
    await owner.arrive('Le problème')
    await owner.page.getByRole('group', { name: question }).waitFor()
    // It is offered the new one with what that changes, and follows it once its owner says so.
    await owner.enter('link', 'Voir ce qui change')
    await owner.arrive('Le formulaire a changé')
    await owner.page.getByText('Vos réponses ne sont pas touchées.').waitFor()
    await owner.keep()
    await owner.enter('button', 'Passer au nouveau formulaire')
    await owner.arrive('Votre brouillon est à jour')
    await owner.enter('link', 'Reprendre mon brouillon')
    await owner.arrive('Le problème')
    await owner.page.getByRole('group', { name: asked }).waitFor()
    await owner.open(`${product.url}/dossiers/${after.id}/sections/problem`, 'Le problème')
    await owner.page.getByRole('group', { name: asked }).waitFor()
  },
)

step('each revision’s file comes back byte for byte', async () => {
  for (const [revision, text] of [
    [1, source],
    [2, source.replace(question, asked)],
  ] as const) {
    const { path } = await keyboard.download(`Télécharger la révision ${revision} (JSON)`)
    expect(readFileSync(path, 'utf8')).toBe(text)
  }
})

/** Sends a definition from the page of all procedures. */
async function send(text: string): Promise<void> {
  await keyboard.tabTo('button', 'Choisir un fichier')
  const chooser = await keyboard.openChooser()
  await chooser.setFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** Publishes a draft revision from its procedure's page, once its own says what it changes. */
async function publish(revision: number, changes: string): Promise<void> {
  const { page } = keyboard
  await keyboard.enter('link', `Relire et publier la révision ${revision}`)
  await keyboard.arrive(`Révision ${revision}`)
  await page.getByText(changes).waitFor()
  await keyboard.enter('button', `Publier la révision ${revision}`)
  await page.getByRole('dialog', { name: `Publier la révision ${revision} ?` }).waitFor()
  await keyboard.enter('button', 'Oui, publier')
  await keyboard.arrive(title)
  await page.getByRole('status').getByText(`La révision ${revision} est publiée.`).waitFor()
  await page.getByRole('link', { name: `Comparer la révision ${revision}` }).waitFor()
}

async function kept(): Promise<readonly string[]> {
  const { procedures } = await administrator.must(listAuthoredProcedures)
  return procedures.map(({ id }) => id)
}
