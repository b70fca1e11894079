import { readSession } from '../../schemas/api/session'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type MailServer, startMailServer } from '../support/mailServer'
import { type Product, startProduct } from '../support/product'
import { type Visitor, visitor } from '../support/visitor'

const chosen = 'girafe lune trombone 42'
const newAddress = 'camille.nouvelle@exemple.fr'

let product: Product
let mail: MailServer
let keyboard: Keyboard
let elsewhere: Visitor

beforeAll(async () => {
  mail = await startMailServer()
  product = await startProduct({ GUICHET_SMTP_URL: mail.url })
  elsewhere = await visitor(product.url, product.accounts.citizen, phone)
  keyboard = await sitDown('ownAccount', { width: 360, height: 640 })
})
afterAll(async () => {
  await product?.end()
  await mail?.close()
})

const phone = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'

step('the account is reached from any page, after signing in', async () => {
  await keyboard.page.goto(`${product.url}/compte`)
  await signIn(keyboard, product.accounts.citizen)
  await keyboard.arrive('Mon compte')
})

step('a name is changed in its place, and the page’s head has it at once', async () => {
  await part('Nom et adresse')
  await keyboard.enter('button', 'Changer de nom')
  await keyboard.focusOn('textbox', 'Nom')
  await keyboard.press('Control+A')
  await keyboard.type('Camille Aubry')
  await keyboard.press('Enter')
  await keyboard.focusOn('button', 'Changer de nom')
  await keyboard.page.locator('.masthead-person').getByText('Camille Aubry').waitFor()
})

step('a session on another device is told by its browser, and closed', async () => {
  const { page } = keyboard
  await back()
  await page.getByText('2 sessions ouvertes, celle-ci comprise').waitFor()
  await part('Appareils et activité')
  const open = page.getByRole('region', { name: 'Sessions ouvertes' }).getByText('Firefox sur Android')
  await open.waitFor()
  await keyboard.keep()
  await keyboard.tabTo('button', /^Fermer cette session : Firefox sur Android, ouverte le/)
  await keyboard.press('Enter')
  await keyboard.focusOn('heading', 'Sessions ouvertes')
  await open.waitFor({ state: 'detached' })
  expect((await elsewhere.must(readSession)).account).toBeNull()
})

step('another password is chosen, once the present one is right', async () => {
  const { page } = keyboard
  await back()
  await part('Façons de me connecter')
  await keyboard.enter('button', 'Changer de mot de passe')
  await keyboard.focusOn('textbox', 'Mot de passe actuel')
  await keyboard.type('pas celui-ci')
  await keyboard.tabTo('textbox', 'Nouveau mot de passe')
  await keyboard.type(chosen)
  await keyboard.press('Enter')
  await page.getByText(/pas votre mot de passe actuel/).waitFor()
  await keyboard.focusOn('textbox', 'Mot de passe actuel')
  await keyboard.press('Control+A')
  await keyboard.type(product.accounts.citizen.password)
  await keyboard.press('Enter')
  await keyboard.focusOn('button', 'Changer de mot de passe')
  expect((await letterTo(product.accounts.citizen.email)).subject).toMatch(/mot de passe .* a changé/)
})

step('what happened is told: the other device, then the password', async () => {
  await back()
  await part('Appareils et activité')
  const events = keyboard.page.getByRole('region', { name: 'Activité récente' }).getByRole('listitem')
  await events.first().waitFor()
  const told = await events.locator('strong').allTextContents()
  expect(told[0]).toBe('Mot de passe changé')
  expect(told).toContain('Connexion depuis un nouvel appareil\u00a0: Firefox sur Android')
  expect(told.filter((words) => words.startsWith('Connexion'))).toHaveLength(2)
  await keyboard.keep()
})

step('an address changes once a link was followed at each end', async () => {
  const { page } = keyboard
  await back()
  await part('Nom et adresse')
  await keyboard.enter('button', 'Changer d’adresse')
  await keyboard.focusOn('textbox', 'Nouvelle adresse électronique')
  await keyboard.type(newAddress)
  await keyboard.press('Enter')
  await page.getByText('Un changement d’adresse attend vos confirmations').waitFor()
  const former = await letterTo(product.accounts.citizen.email, /Changer l’adresse/)
  const next = await letterTo(newAddress)
  for (const [letter, title] of [
    [former, 'Il manque l’autre confirmation'],
    [next, 'Votre adresse a changé'],
  ] as const) {
    await page.goto('about:blank')
    await keyboard.open(letter.link, 'Changer d’adresse')
    await keyboard.enter('button', 'Confirmer depuis cette adresse')
    await keyboard.arrive(title)
  }
  await keyboard.enter('link', 'Aller à mon compte')
  await keyboard.arrive('Mon compte')
  await page.getByText(newAddress).waitFor()
})

step(
  'signing out everywhere leaves no session, and the new address and password open the account',
  async () => {
    await part('Appareils et activité')
    await keyboard.enter('button', 'Me déconnecter partout')
    await keyboard.arrive(/^Faites votre démarche/)
    await keyboard.page.goto(`${product.url}/compte`)
    await signIn(keyboard, { email: newAddress, password: chosen })
    await keyboard.arrive('Mon compte')
  },
)

/** From the account's first page to one of its parts, and back. */
async function part(title: string) {
  await keyboard.enter('link', title)
  await keyboard.arrive(title)
}
async function back() {
  await keyboard.enter('link', 'Mon compte')
  await keyboard.arrive('Mon compte')
}

/** The latest mail to an address, once it has come. */
async function letterTo(email: string, subject = /./) {
  for (;;) {
    const found = mail.received.findLast(
      ({ to, subject: said = '' }) => to?.[0]?.address === email && subject.test(said),
    )
    if (found)
      return { subject: found.subject ?? '', link: /http\S+#[\w-]{43}/.exec(found.text ?? '')?.[0] ?? '' }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
