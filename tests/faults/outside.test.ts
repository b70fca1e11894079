import { readDossier } from '../../schemas/api/dossiers'
import { sampleFiles } from '../support/builders/sampleFiles'
import { type Clamd, startClamd, withClamd } from '../support/clamd'
import { settingsFor } from '../support/identityProvider'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type MailServer, startMailServer } from '../support/mailServer'
import { type OidcProvider, startOidcProvider } from '../support/oidcProvider'
import { type Product, startProduct } from '../support/product'
import { publishShopForm, shopForm } from '../support/shopForm'
import { visitor } from '../support/visitor'

const camille = { given_name: 'Camille', usual_name: 'Martin', email: 'camille@exemple.fr' }

let clamd: Clamd | null = null
let mail: MailServer
let provider: OidcProvider
let product: Product
let citizen: Keyboard
let agent: Keyboard
let dossier: string
/** What the mail server says of a recipient; null takes the mail. */
let refusal: number | null = 550

beforeAll(async () => {
  mail = await startMailServer({ recipient: () => refusal })
  if (withClamd === test) {
    clamd = await startClamd()
    await clamd.stop()
  }
  product = await startProduct(async (url) => {
    provider = await startOidcProvider('proconnect', url, { Camille: camille })
    return {
      GUICHET_SMTP_URL: mail.url,
      GUICHET_PRIVATE_HOSTS: provider.host,
      ...settingsFor('PROCONNECT', provider),
      ...(clamd === null ? {} : { GUICHET_CLAMD: clamd.address }),
    }
  })
  await publishShopForm(product)
  citizen = await sitDown('outside', { width: 360, height: 740 })
})
afterAll(async () => {
  await product?.end()
  await mail?.close()
})

step('a provider that is down is told as such, and one’s own password still opens', async () => {
  await provider.stop()
  await citizen.open(`${product.url}/commencer/${shopForm.id}`, String(shopForm.title))
  await citizen.enter('link', 'Me connecter d’abord')
  await citizen.arrive('Se connecter')
  await citizen.enter('button', 'S’identifier avec ProConnect')
  await citizen.page
    .getByRole('alert')
    .filter({ hasText: /ProConnect/ })
    .waitFor()
  await citizen.keep()
  const { email, password } = product.accounts.citizen
  await citizen.tabTo('textbox', /^Adresse électronique/)
  await citizen.type(email)
  await citizen.tabTo('textbox', 'Mot de passe')
  await citizen.type(password)
  await citizen.press('Enter')
  await citizen.arrive(String(shopForm.title))
})

step(
  'without its antivirus the service takes a file, says that it is not checked, and the dossier',
  async () => {
    const { page } = citizen
    await citizen.enter('button', 'Commencer')
    await citizen.arrive('Votre boutique')
    dossier = /dossiers\/([\w-]+)/.exec(page.url())?.[1] ?? ''
    await reply('Nom de la boutique', 'Aux Quatre Vents')
    await reply('Ville', 'Sélestat')
    await citizen.enter('button', 'Continuer')
    await citizen.arrive('La difficulté')
    await reply('Que s’est-il passé ?', 'Notre compte est fermé.')
    await citizen.enter('button', 'Continuer')
    await citizen.arrive('Les preuves')
    await citizen.tabTo('button', 'Choisir des fichiers')
    const chooser = await citizen.openChooser()
    await chooser.setFiles({ name: 'courrier.pdf', mimeType: '', buffer: sampleFiles.pdf })
    if (clamd !== null) await page.getByText('Vérification antivirus en cours').waitFor()
    await citizen.enter('button', 'Continuer')
    await citizen.arrive('Relire et déposer')
    await citizen.enter('button', /^Déposer/)
    await citizen.arrive(/déposé/)
  },
)

step('a mail that its server refuses holds nothing up; the citizen reads that it did not come', async () => {
  const owner = await visitor(product.url, product.accounts.citizen)
  while ((await owner.must(readDossier, { params: { dossier } })).undelivered !== true)
    await new Promise((resolve) => setTimeout(resolve, 200))
  await citizen.page.goto(`${product.url}/dossiers/${dossier}`)
  await citizen.page.getByText(/n’a pas pu (vous )?être remis/).waitFor()
  await citizen.keep()
})

step('the agent is told too, opens no unchecked file, and has the mail sent again', async () => {
  agent = await sitDown('outside-agent', { width: 1280, height: 800 })
  const { page } = agent
  await page.goto(`${product.url}/instruction/dossiers/${dossier}`)
  await signIn(agent, product.accounts.agent)
  await page.getByText('Un courriel n’a pas pu être remis').waitFor()
  if (clamd !== null) {
    await page.getByText('Vérification antivirus en cours').first().waitFor()
    expect(await page.getByRole('link', { name: 'courrier.pdf' }).count()).toBe(0)
  }
  await agent.keep()
  refusal = null
  await agent.enter('button', 'Envoyer à nouveau')
  await page.getByText('Un courriel n’a pas pu être remis').waitFor({ state: 'detached' })
  while (mail.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 200))
  expect(mail.received[0]?.to?.[0]?.address).toBe(product.accounts.citizen.email)
})

/** Types an answer at its question. */
async function reply(question: string, words: string): Promise<void> {
  await citizen.tabTo('textbox', question)
  await citizen.type(words)
}
