import { readFileSync } from 'node:fs'
import { readVersion } from '../../schemas/api/dossiers'
import { askForCorrection } from '../../schemas/api/instruction'
import { signIn as signInRoute } from '../../schemas/api/session'
import { sampleFiles } from '../support/builders/sampleFiles'
import { signIn, sitDown, step } from '../support/journey'
import { type Keyboard, keyboardOf } from '../support/keyboard'
import { type MailServer, startMailServer } from '../support/mailServer'
import { pdfTextOf } from '../support/pdfText'
import { type Product, startProduct } from '../support/product'
import { readZip } from '../support/readZip'
import { keptHere, nothingToLose, publishShopForm, shopForm } from '../support/shopForm'
import { visitor } from '../support/visitor'

const account = { email: 'nour.benali@exemple.fr', password: 'girafe lune trombone 42' }

let product: Product
let mail: MailServer
let phone: Keyboard
let computer: Keyboard
let dossier: string
let number: string
let exported: ReadonlyMap<string, Buffer>

beforeAll(async () => {
  mail = await startMailServer()
  product = await startProduct({ GUICHET_SMTP_URL: mail.url })
  await publishShopForm(product)
  phone = await sitDown('story-phone', { width: 360, height: 640 })
})
afterAll(async () => {
  await product?.end()
  await mail?.close()
})

step(
  'on a phone, an account is made on the way to a dossier: the mail leads back to it, and one press is enough',
  async () => {
    await phone.open(`${product.url}/commencer/${shopForm.id}`, String(shopForm.title))
    await phone.enter('link', 'Me connecter d’abord')
    await phone.arrive('Se connecter')
    await phone.enter('link', 'Créer un compte')
    await phone.arrive('Créer un compte')
    await reply(phone, 'Nom', 'Nour Benali')
    await reply(phone, 'Adresse électronique', account.email)
    await reply(phone, 'Mot de passe', account.password)
    await phone.press('Enter')
    await phone.arrive('Regardez vos messages')
    await phone.page.goto('about:blank')
    await phone.open(await linkOf(1), 'Confirmer votre adresse')
    await phone.page.getByText(account.email).waitFor()
    await phone.keep()
    await phone.enter('button', 'Confirmer mon adresse')
    await phone.arrive(String(shopForm.title))
  },
)

step('half of it is filled in there', async () => {
  await phone.enter('button', 'Commencer')
  await phone.arrive('Votre boutique')
  dossier = /dossiers\/([\w-]+)/.exec(phone.page.url())?.[1] ?? ''
  await reply(phone, 'Nom de la boutique', 'Aux Quatre Vents')
  await saved(phone)
  await phone.page.reload()
  await keptHere(phone.page, dossier)
})

step('the network is lost: one goes on, and closes the page', async () => {
  const { page } = phone
  await page.context().setOffline(true)
  await reply(phone, 'Ville', 'Sélestat')
  await page.getByRole('status').filter({ hasText: 'gardées sur cet appareil' }).waitFor()
  await phone.enter('button', 'Continuer')
  await phone.arrive('La difficulté')
  await reply(phone, 'Que s’est-il passé ?', 'Notre compte est fermé depuis lundi.')
  await phone.keep()
  await nothingToLose(page)
  const later = page.context().newPage()
  await page.close()
  phone = await keyboardOf(await later, 'story-later')
})

step('the network is back: opened again, the phone sends what it kept', async () => {
  await phone.page.context().setOffline(false)
  await phone.open(`${product.url}/dossiers`, 'Mes dossiers')
  await phone.enter('link', /^Reprendre le brouillon/)
  await phone.arrive('Relire et déposer')
  await phone.page.getByText('Notre compte est fermé depuis lundi.').waitFor()
  await saved(phone)
})

step('a computer goes on from there, with every word', async () => {
  // Its browser is in English; the pages, and all that they hand out, are in French none the less.
  computer = await sitDown('story-computer', { width: 1280, height: 800, locale: 'en-US' })
  const { page } = computer
  await computer.open(`${product.url}/dossiers`, 'Se connecter')
  await signIn(computer, account)
  await computer.arrive('Mes dossiers')
  await computer.enter('link', /^Reprendre le brouillon/)
  await computer.arrive('Relire et déposer')
  for (const word of ['Aux Quatre Vents', 'Sélestat', 'Notre compte est fermé depuis lundi.'])
    await page.getByText(word).first().waitFor()
  await page.goto(`${product.url}/dossiers/${dossier}/sections/proof`)
  await page.getByRole('heading', { level: 1, name: 'Les preuves' }).waitFor()
  await computer.tabTo('button', 'Choisir des fichiers')
  const chooser = await computer.openChooser()
  await chooser.setFiles({ name: 'courrier.pdf', mimeType: '', buffer: sampleFiles.pdf })
  await page.getByRole('link', { name: 'courrier.pdf' }).waitFor()
  await saved(computer)
  await computer.enter('button', 'Continuer')
  await computer.arrive('Relire et déposer')
})

step('it is submitted, and a receipt comes by mail', async () => {
  await computer.enter('button', /^Déposer/)
  await computer.arrive(/déposé/)
  const { subject = '', text = '', attachments = [] } = await mailOf(2)
  number = /\d{4}-\d{7}-\d/.exec(subject + text)?.[0] ?? ''
  expect(await computer.page.getByRole('main').innerText()).toContain(number)
  expect(attachments.map(({ mimeType }) => mimeType)).toContain('application/pdf')
})

step('the service asks for a correction; the mail leads to the very answer', async () => {
  const agent = await visitor(product.url, product.accounts.agent)
  await agent.must(askForCorrection, {
    params: { dossier },
    body: {
      expected: { state: 'submitted', version: 1 },
      reason: 'incomplete',
      message: 'À quelle heure le compte s’est-il fermé ?',
      fields: [{ at: 'story' }],
    },
  })
  await computer.page.goto('about:blank')
  await computer.open(await linkOf(3), `Dossier n° ${number}`)
  await computer.page.getByText('À quelle heure le compte').first().waitFor()
  await computer.enter('link', 'Que s’est-il passé ?')
  await computer.focusOn('textbox', /^Que s’est-il passé/)
  await computer.press('Control+End')
  await computer.type(' À huit heures.')
  await computer.enter('button', 'Revenir à la relecture')
  await computer.arrive('Relire et déposer')
  await computer.enter('button', 'Déposer la nouvelle version')
  await computer.arrive(/déposé/)
})

step('the two versions are compared: the one change is told, both answers side by side', async () => {
  const { page } = computer
  await computer.open(`${product.url}/dossiers/${dossier}`, `Dossier n° ${number}`)
  await computer.enter('link', 'Voir ce qui a changé depuis la version 1')
  await computer.arrive('Versions 1 et 2 comparées')
  await page.getByText(/\s1 changement\. 3 questions sont restées les mêmes\.$/).waitFor()
  await page.getByText('Notre compte est fermé depuis lundi. À huit heures.').waitFor()
})

step('all of it is taken away: both versions, and what was joined', async () => {
  const { page } = computer
  await computer.open(`${product.url}/compte/donnees`, 'Mes données')
  await computer.tabTo('button', 'Tout télécharger (ZIP)')
  const [download] = await Promise.all([page.waitForEvent('download'), computer.press('Enter')])
  exported = readZip(readFileSync(await download.path()))
  const names = [...exported.keys()]
  expect(names.filter((name) => name.endsWith('courrier.pdf')).length).toBeGreaterThan(0)
  for (const version of [1, 2]) {
    const pdf = exported.get(`dossiers/${number}/version-${version}/dossier-${number}-v${version}.pdf`)
    expect(pdfTextOf(pdf ?? Buffer.alloc(0))).toContain(`Dossier n° ${number}`)
  }
})

step(
  'the account is erased: the submitted dossier stays with the service, and the page says so',
  async () => {
    const { page } = computer
    await page.getByText(`Dossier n° ${number}`).first().waitFor()
    await reply(computer, 'Votre adresse électronique, pour confirmer', account.email)
    await reply(computer, 'Mot de passe', account.password)
    await computer.press('Enter')
    await page.waitForURL(`${product.url}/`)
    const stranger = await visitor(product.url)
    expect((await stranger.ask(signInRoute, { body: account })).status).toBe(401)
    const agent = await visitor(product.url, product.accounts.agent)
    const { answers } = await agent.must(readVersion, { params: { dossier, version: 2 } })
    expect(answers).toMatchObject({
      name: 'Aux Quatre Vents',
      town: 'Sélestat',
      story: 'Notre compte est fermé depuis lundi. À huit heures.',
    })
  },
)

step('the phone, opened again, knows nothing of it any more', async () => {
  await phone.open(`${product.url}/dossiers/${dossier}`, 'Se connecter')
  expect(await phone.page.locator('body').innerText()).not.toContain('Quatre Vents')
})

/** Types an answer at its question, whatever was there before. */
async function reply(keyboard: Keyboard, question: string, words: string): Promise<void> {
  await keyboard.tabTo('textbox', question)
  await keyboard.press('Control+A')
  await keyboard.type(words)
}

async function saved({ page }: Keyboard): Promise<void> {
  await page
    .getByText(/^Enregistré à/)
    .filter({ visible: true })
    .first()
    .waitFor()
}

/** The n-th mail, once it has come. */
async function mailOf(count: number): Promise<Partial<MailServer['received'][number]>> {
  while (mail.received.length < count) await new Promise((resolve) => setTimeout(resolve, 200))
  return mail.received[count - 1] ?? {}
}

/** Where its first link of this product leads. */
async function linkOf(count: number): Promise<string> {
  const { text = '' } = await mailOf(count)
  return text.match(/http\S+/g)?.find((link) => link.startsWith(product.url)) ?? ''
}
