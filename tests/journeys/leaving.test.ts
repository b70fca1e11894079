import { readFileSync } from 'node:fs'
import { signIn as signInRoute } from '../../schemas/api/session'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { personOf, submitPerson } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { readZip } from '../support/readZip'
import { violations } from '../support/violations'
import { visitor } from '../support/visitor'

let product: Product
let phone: Keyboard
let number: string

beforeAll(async () => {
  product = await startProduct()
  const citizen = await visitor(product.url, product.accounts.citizen)
  number = (await submitPerson(citizen, 'consultation-plateformes', personOf('usual'))).dossier.number
  phone = await sitDown('leaving', { width: 360, height: 740 })
})
afterAll(() => product?.end())

step('the citizen finds what they can take away from their account', async () => {
  await phone.open(`${product.url}/compte`, 'Se connecter')
  await signIn(phone, product.accounts.citizen)
  await phone.arrive('Mon compte')
  await phone.enter('link', 'Télécharger ou effacer mes données')
  await phone.arrive('Mes données')
  await phone.page.getByText(`Dossier n° ${number}`).waitFor()
  expect(await violations(phone.page)).toEqual([])
  await phone.keep()
})

step('everything comes as one ZIP', async () => {
  const { page } = phone
  await phone.tabTo('button', 'Tout télécharger (ZIP)')
  const [download] = await Promise.all([page.waitForEvent('download'), phone.press('Enter')])
  expect(download.suggestedFilename()).toBe('mes-donnees.zip')
  const zip = readZip(readFileSync(await download.path()))
  expect([...zip.keys()]).toContain(`dossiers/${number}/version-1/dossier-${number}-v1.pdf`)
})

step(
  'the account is erased after its address and its password; the home page follows, and nobody signs in',
  async () => {
    const { page } = phone
    const { email, password } = product.accounts.citizen
    await phone.tabTo('textbox', 'Votre adresse électronique, pour confirmer')
    await phone.type('autre@exemple.fr')
    await phone.tabTo('textbox', 'Mot de passe')
    await phone.type(password)
    await phone.press('Enter')
    await page.getByText('Ce n’est pas l’adresse de votre compte.').waitFor()
    await phone.focusOn('textbox', 'Votre adresse électronique, pour confirmer')
    await phone.press('Control+A')
    await phone.type(email)
    await phone.press('Enter')
    await page.waitForURL(`${product.url}/`)
    const again = await visitor(product.url)
    const { status } = await again.ask(signInRoute, { body: { email, password } })
    expect(status).toBe(401)
  },
)
