import { readFileSync } from 'node:fs'
import { generateSync } from 'otplib'
import { sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { type VirtualDevice, virtualDevice } from '../support/virtualDevice'

let product: Product
let keyboard: Keyboard
let device: VirtualDevice
let key = ''
let codes: readonly string[] = []

beforeAll(async () => {
  product = await startProduct()
  keyboard = await sitDown('secondFactor', { width: 360, height: 640 })
  device = await virtualDevice(keyboard.page)
})
afterAll(() => product?.end())

step('an authenticator app is added, by a key to scan or to write', async () => {
  const { page } = keyboard
  await keyboard.open(`${product.url}/connexion?retour=%2Fcompte%2Fconnexion`, 'Se connecter')
  await givePassword()
  await keyboard.arrive('Façons de me connecter')
  await keyboard.enter('button', 'Ajouter une application')
  await keyboard.focusOn('heading', 'Ajouter une application de codes')
  await page.getByRole('img', { name: /^Code QR/ }).waitFor()
  key = (await page.locator('.secret-key').textContent())?.replaceAll(' ', '') ?? ''
  expect(await page.getByRole('link', { name: /ouvrir mon application/ }).getAttribute('href')).toContain(key)
  await keyboard.keep()
  await keyboard.tabTo('textbox', 'Code à 6 chiffres')
  await keyboard.type(codeIn(0))
  await keyboard.press('Enter')
})

step('its recovery codes are seen once, and kept in a file', async () => {
  const { page } = keyboard
  await keyboard.focusOn('heading', 'Gardez ces codes de secours')
  await keyboard.keep()
  codes = await page.locator('.recovery-codes code').allTextContents()
  expect(codes).toHaveLength(10)
  await keyboard.tabTo('button', 'Télécharger')
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('codes-de-secours.txt')
  const kept = readFileSync(await download.path(), 'utf8')
  for (const code of codes) expect(kept).toContain(code)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { name: 'Façons de me connecter' }).isVisible()).toBe(false)
  expect(await page.getByText(codes[0] ?? '').isVisible()).toBe(true)
  await page.emulateMedia({ media: null })
  await keyboard.enter('button', 'Je les ai gardés')
  await keyboard.focusOn('heading', 'Double protection')
  await page.getByText('Il vous en reste 10 sur 10.').waitFor()
})

step(
  'the password is then half of the way: a code is asked, and a wrong one is told at its field',
  async () => {
    await leave()
    await givePassword()
    await keyboard.focusOn('heading', 'Encore une étape')
    await keyboard.keep()
    await keyboard.tabTo('textbox', 'Code à 6 chiffres')
    await keyboard.type('000000')
    await keyboard.press('Enter')
    await keyboard.page.getByText(/n’est pas le bon/).waitFor()
    expect((await keyboard.focusOn('textbox', 'Code à 6 chiffres')).description).toMatch(/n’est pas le bon/)
    await keyboard.press('Control+A')
    // The one that confirmed the app may be this step's.
    await keyboard.type(codeIn(1))
    await keyboard.press('Enter')
    await keyboard.arrive('Façons de me connecter')
  },
)

step('a page loaded anew between the two steps asks for the second; a recovery code opens', async () => {
  await leave()
  await givePassword()
  await keyboard.focusOn('heading', 'Encore une étape')
  await keyboard.page.reload()
  await keyboard.page.getByRole('heading', { name: 'Encore une étape' }).waitFor()
  await keyboard.enter('button', 'Utiliser un code de secours')
  await keyboard.focusOn('textbox', 'Code de secours')
  await keyboard.type(codes[3]?.toUpperCase() ?? '')
  await keyboard.press('Enter')
  await keyboard.arrive('Façons de me connecter')
  await keyboard.page.getByText('Il vous en reste 9 sur 10.').waitFor()
})

step('a passkey is made by this device, under a name', async () => {
  await keyboard.enter('button', 'Ajouter une clé d’accès')
  await keyboard.focusOn('textbox', 'Nom de la clé')
  await keyboard.type('Mon téléphone')
  await keyboard.press('Enter')
  await keyboard.focusOn('heading', 'Clés d’accès')
  await keyboard.page.getByText('N’a pas encore servi.').waitFor()
  await keyboard.keep()
})

step('it signs in by itself, without a password', async () => {
  await device.present(false)
  await leave()
  await device.present(true)
  await keyboard.enter('button', 'Se connecter avec une clé d’accès')
  await keyboard.arrive('Façons de me connecter')
  await keyboard.page.getByText(/A servi le/).waitFor()
})

step('the browser offers it where the address is written: one who takes it types nothing', async () => {
  const { page } = keyboard
  await keyboard.enter('button', 'Se déconnecter')
  await page.getByRole('link', { name: /Se connecter/ }).waitFor()
  await page.goto(`${product.url}/connexion?retour=%2Fcompte%2Fconnexion`)
  await keyboard.arrive('Façons de me connecter')
  await device.present(false)
})

step(
  'a session that ends while one writes is opened again in two steps, and nothing typed is lost',
  async () => {
    const { page } = keyboard
    await keyboard.enter('button', 'Renommer « Mon téléphone »')
    await keyboard.focusOn('textbox', 'Nom de la clé')
    await keyboard.press('Control+A')
    await keyboard.type('Téléphone bleu')
    await page.context().clearCookies()
    await keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Votre session a expiré' }).waitFor()
    await keyboard.tabTo('textbox', 'Mot de passe')
    await keyboard.type(product.accounts.citizen.password)
    await keyboard.press('Enter')
    await keyboard.focusOn('heading', 'Encore une étape')
    await keyboard.keep()
    await device.present(true)
    await keyboard.enter('button', 'Utiliser ma clé d’accès')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await keyboard.tabTo('textbox', 'Nom de la clé')
    expect(await page.getByRole('textbox', { name: 'Nom de la clé' }).inputValue()).toBe('Téléphone bleu')
    await keyboard.press('Enter')
    await keyboard.focusOn('button', 'Renommer « Téléphone bleu »')
  },
)

step('what is removed is asked about before, and the last one takes the recovery codes with it', async () => {
  const { page } = keyboard
  await keyboard.enter('button', 'Retirer l’application')
  await page.getByRole('dialog', { name: /^Retirer l’application de codes/ }).waitFor()
  await keyboard.enter('button', 'Retirer')
  await keyboard.focusOn('heading', 'Application de codes')
  await keyboard.enter('button', 'Retirer « Téléphone bleu »')
  await page.getByText(/C’est le dernier/).waitFor()
  await keyboard.enter('button', 'Retirer')
  await keyboard.focusOn('heading', 'Clés d’accès')
  await page.getByText('Une seule étape suffit').waitFor()
})

function codeIn(steps: number): string {
  return generateSync({
    secret: key,
    epoch: Math.floor((performance.timeOrigin + performance.now()) / 1000) + steps * 30,
  })
}

/** Signs out, and goes to where one signs in. */
async function leave(): Promise<void> {
  await keyboard.enter('button', 'Se déconnecter')
  await keyboard.page.getByRole('link', { name: /Se connecter/ }).waitFor()
  await keyboard.open(`${product.url}/connexion?retour=%2Fcompte%2Fconnexion`, 'Se connecter')
}

async function givePassword(): Promise<void> {
  const { email, password } = product.accounts.citizen
  await keyboard.tabTo('textbox', 'Adresse électronique')
  await keyboard.type(email)
  await keyboard.tabTo('textbox', 'Mot de passe')
  await keyboard.type(password)
  await keyboard.press('Enter')
}
