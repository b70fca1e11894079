import { sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type MailServer, startMailServer } from '../support/mailServer'
import { type Product, startProduct } from '../support/product'

const email = 'nour.benali@exemple.fr'
const password = 'girafe lune trombone 42'
const another = 'quatre autres mots choisis'

let product: Product
let mail: MailServer
let keyboard: Keyboard

beforeAll(async () => {
  mail = await startMailServer()
  product = await startProduct({ GUICHET_SMTP_URL: mail.url })
  keyboard = await sitDown('accounts', { width: 360, height: 640 })
})
afterAll(async () => {
  await product?.end()
  await mail?.close()
})

step('whoever has no account is led to make one, and to the mail that confirms it', async () => {
  await keyboard.open(`${product.url}/connexion?retour=%2Fdossiers`, 'Se connecter')
  await keyboard.enter('link', 'Créer un compte')
  await keyboard.arrive('Créer un compte')
  await keyboard.tabTo('textbox', 'Nom')
  await keyboard.type('Nour Benali')
  await keyboard.tabTo('textbox', 'Adresse électronique')
  await keyboard.type(email)
  await keyboard.tabTo('textbox', 'Mot de passe')
  await keyboard.type('motdepasse123')
  await keyboard.press('Enter')
  await keyboard.page.getByText(/se devine trop facilement/).waitFor()
  expect((await keyboard.focusOn('textbox', 'Mot de passe')).description).toMatch(/se devine trop facilement/)
  await keyboard.press('Control+A')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await keyboard.arrive('Regardez vos messages')
})

step('on another device the link of the mail, and the password once more, make the account', async () => {
  await keyboard.page.context().clearCookies()
  await keyboard.page.goto('about:blank')
  await keyboard.open(await linkOf(1), 'Confirmer votre adresse')
  await keyboard.tabTo('textbox', 'Mot de passe')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await keyboard.arrive(/^Faites votre démarche/)
  await keyboard.enter('button', 'Se déconnecter')
})

step('a link that has served is told, with where to ask for another', async () => {
  await keyboard.open(`${product.url}/mot-de-passe-oublie`, 'Mot de passe oublié')
  await keyboard.tabTo('textbox', 'Adresse électronique')
  await keyboard.type(email)
  await keyboard.press('Enter')
  await keyboard.arrive('Regardez vos messages')
  const link = await linkOf(2)
  await choose(link)
  await keyboard.arrive(/^Faites votre démarche/)
  await choose(link)
  const { page } = keyboard
  await page.getByRole('alert').filter({ hasText: 'Ce lien ne sert plus' }).waitFor()
})

step('the password that was chosen is the one that opens', async () => {
  const { page } = keyboard
  await page.context().clearCookies()
  await keyboard.open(`${product.url}/connexion?retour=%2Fdossiers`, 'Se connecter')
  for (const tried of [password, another]) {
    await keyboard.tabTo('textbox', 'Adresse électronique')
    await keyboard.press('Control+A')
    await keyboard.type(email)
    await keyboard.tabTo('textbox', 'Mot de passe')
    await keyboard.press('Control+A')
    await keyboard.type(tried)
    await keyboard.press('Enter')
    if (tried === password)
      await page.getByRole('alert').filter({ hasText: 'La connexion a été refusée' }).waitFor()
  }
  await keyboard.arrive('Mes dossiers')
})

/** The link in the n-th mail, once it has come. */
async function linkOf(count: number): Promise<string> {
  while (mail.received.length < count) await new Promise((resolve) => setTimeout(resolve, 200))
  const { to, text = '' } = mail.received[count - 1] ?? {}
  expect(to?.[0]?.address).toBe(email)
  return /http\S+#[\w-]{43}/.exec(text)?.[0] ?? ''
}

/** Opens a link as one does from a mail, in a page of its own, and chooses another password there. */
async function choose(link: string): Promise<void> {
  await keyboard.page.goto('about:blank')
  await keyboard.open(link, 'Choisir un autre mot de passe')
  await keyboard.tabTo('textbox', 'Mot de passe')
  await keyboard.type(another)
  await keyboard.press('Enter')
}
