import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aProcedure } from '../support/builders/forms'
import { settingsFor } from '../support/identityProvider'
import { sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type MailServer, startMailServer } from '../support/mailServer'
import { startOidcProvider } from '../support/oidcProvider'
import { type Product, startProduct } from '../support/product'
import { visitor } from '../support/visitor'

const angela = {
  given_name: 'Angela Claire',
  family_name: 'DUBOIS',
  preferred_username: '',
  email: 'angela@exemple.fr',
}

/** Who has the demonstration's account of a citizen. */
const camille = {
  given_name: 'Camille',
  usual_name: 'Martin',
  email: 'citoyen@guichet.example',
  email_verified: true,
}

const procedure = aProcedure({
  id: 'commerce',
  fields: [{ id: 'shop', type: 'text', label: 'Nom du commerce' }],
})

let product: Product
let mail: MailServer
let keyboard: Keyboard

beforeAll(async () => {
  mail = await startMailServer()
  product = await startProduct(async (url) => {
    const franceconnect = await startOidcProvider('franceconnect', url, { Angela: angela })
    const proconnect = await startOidcProvider('proconnect', url, { Camille: camille })
    return {
      GUICHET_SMTP_URL: mail.url,
      GUICHET_PRIVATE_HOSTS: `${franceconnect.host},${proconnect.host}`,
      ...settingsFor('FRANCECONNECT', franceconnect),
      ...settingsFor('PROCONNECT', proconnect),
    }
  })
  const administrator = await visitor(product.url, product.accounts.administrator)
  const { revision } = await administrator.must(uploadDefinition, {
    body: { source: JSON.stringify(procedure) },
  })
  await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
  keyboard = await sitDown('openid', { width: 360, height: 640 })
})
afterAll(async () => {
  await product?.end()
  await mail?.close()
})

step('whoever gives up at FranceConnect is told so, kindly, where they can begin again', async () => {
  await keyboard.open(`${product.url}/connexion?retour=%2Fdossiers`, 'Se connecter')
  await keyboard.enter('button', 'S’identifier avec FranceConnect')
  await keyboard.page.getByRole('heading', { name: 'Qui êtes-vous ?' }).waitFor()
  await keyboard.enter('button', 'Abandonner')
  const told = keyboard.page
    .getByRole('alert')
    .filter({ hasText: 'Vous avez quitté FranceConnect avant la fin' })
  await told.waitFor()
  await keyboard.keep()
})

step('the first time, the code of a mail makes an account, and one goes on where one was going', async () => {
  await keyboard.enter('button', 'S’identifier avec FranceConnect')
  await keyboard.page.getByRole('heading', { name: 'Qui êtes-vous ?' }).waitFor()
  await keyboard.enter('button', 'Je suis Angela')
  await keyboard.page.getByText('Bienvenue Angela DUBOIS').waitFor()
  await keyboard.keep()
  await keyboard.enter('button', 'Recevoir un code')
  await keyboard.page.getByText('Un message part pour').waitFor()
  await keyboard.tabTo('textbox', 'Code reçu')
  await keyboard.type(await mailedCode())
  await keyboard.keep()
  await keyboard.press('Enter')
  await keyboard.arrive('Mes dossiers')
})

step('signing out offers to end FranceConnect’s session too', async () => {
  await keyboard.enter('button', 'Se déconnecter')
  await keyboard.arrive('Vous êtes déconnecté')
  await keyboard.keep()
  await keyboard.enter('link', 'Se déconnecter aussi de FranceConnect')
  await keyboard.page.waitForURL(/session\/end/)
})

step('an account that has the address is proved by its password, and linked', async () => {
  const { email, password } = product.accounts.citizen
  await keyboard.open(`${product.url}/connexion?retour=%2Fcompte%2Fconnexion`, 'Se connecter')
  await keyboard.enter('button', 'S’identifier avec ProConnect')
  await keyboard.page.getByRole('heading', { name: 'Qui êtes-vous ?' }).waitFor()
  await keyboard.enter('button', 'Je suis Camille')
  await keyboard.page.getByText('Bienvenue Camille Martin').waitFor()
  await keyboard.enter('button', 'Créer mon compte')
  await keyboard.page.getByText('Cette adresse a déjà un compte ici').waitFor()
  await keyboard.keep()
  await keyboard.enter('button', 'Me connecter à mon compte')
  await keyboard.tabTo('textbox', /^Adresse électronique/)
  await keyboard.type(email)
  await keyboard.tabTo('textbox', 'Mot de passe')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await keyboard.arrive('Façons de me connecter')
  await keyboard.page.getByRole('button', { name: 'Détacher ProConnect' }).waitFor()
  await keyboard.keep()
})

step('what is linked opens the account without a password', async () => {
  await keyboard.page.context().clearCookies({ domain: 'localhost' })
  await keyboard.open(`${product.url}/connexion?retour=%2Fcompte%2Fconnexion`, 'Se connecter')
  await keyboard.enter('button', 'S’identifier avec ProConnect')
  await keyboard.page.getByRole('heading', { name: /Qui êtes-vous|Façons de me connecter/ }).waitFor()
  if (keyboard.page.url().includes('interaction')) await keyboard.enter('button', 'Je suis Camille')
  await keyboard.page.getByRole('heading', { name: 'Façons de me connecter' }).waitFor()
})

step('a session that ends while one writes opens again by it: the same page, the same words', async () => {
  const { page } = keyboard
  await keyboard.open(`${product.url}/commencer/${procedure.id}`, String(procedure.title))
  await keyboard.enter('button', 'Commencer')
  await keyboard.arrive('Une page')
  const address = page.url()
  await keyboard.tabTo('textbox', 'Nom du commerce')
  await keyboard.type('Aux Quatre')
  await page
    .getByText(/^Enregistré/)
    .first()
    .waitFor()
  await page.context().clearCookies({ domain: 'localhost' })
  await keyboard.type(' Vents')
  await page.getByRole('dialog', { name: 'Votre session a expiré' }).waitFor()
  await keyboard.keep()
  await keyboard.enter('button', 'S’identifier avec ProConnect')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('textbox', { name: 'Nom du commerce' }).waitFor()
  expect(page.url()).toBe(address)
  expect(await page.getByRole('textbox', { name: 'Nom du commerce' }).inputValue()).toBe('Aux Quatre Vents')
  await page
    .getByText(/^Enregistré/)
    .first()
    .waitFor()
})

step('unlinked, it opens nothing any more', async () => {
  await keyboard.open(`${product.url}/compte/connexion`, 'Façons de me connecter')
  await keyboard.enter('button', 'Détacher ProConnect')
  await keyboard.focusOn('heading', 'FranceConnect et ProConnect')
  await keyboard.page.getByRole('button', { name: 'Rattacher ProConnect' }).waitFor()
})

/** The code in the last mail, once it has come. */
async function mailedCode(): Promise<string> {
  const found = () => /\d{4}\u00a0\d{4}/.exec(mail.received.at(-1)?.text ?? '')?.[0]
  while (found() === undefined) await new Promise((resolve) => setTimeout(resolve, 200))
  return found() ?? ''
}
