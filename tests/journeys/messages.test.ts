import { downloadFile } from '../../schemas/api/dossiers'
import { listMessages } from '../../schemas/api/messages'
import { sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type MailServer, startMailServer } from '../support/mailServer'
import { personOf, submitPerson } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { violations } from '../support/violations'
import { type Visitor, visitor } from '../support/visitor'

let product: Product
let mail: MailServer
let citizen: Visitor
let phone: Keyboard
let desk: Keyboard
let dossier: string

beforeAll(async () => {
  mail = await startMailServer()
  product = await startProduct({ GUICHET_SMTP_URL: mail.url })
  citizen = await visitor(product.url, product.accounts.citizen)
  dossier = (await submitPerson(citizen, 'consultation-plateformes', personOf('usual'))).dossier.id
  phone = await sitDown('messages-phone', { width: 360, height: 640 })
  desk = await sitDown('messages-desk', { width: 1280, height: 800 })
})
afterAll(async () => {
  await product?.end()
  await mail?.close()
})

/** The link of the n-th mail that says so. */
async function linkOf(subject: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const found = mail.received.find((letter) => subject.test(letter.subject ?? ''))
    const link = /http:\S+/.exec(found?.text ?? '')?.[0]
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('No such mail.')
}

step('an agent writes, with a file, by keyboard', async () => {
  await signInAs(desk.page, product, 'agent')
  await desk.open(`${product.url}/instruction/dossiers/${dossier}`, /^Dossier n° /)
  const text = desk.page.getByLabel('Votre message')
  await text.waitFor()
  await desk.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'courrier.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
    })
  await desk.page.getByRole('link', { name: 'courrier.pdf' }).waitFor()
  await text.focus()
  await desk.type('Bonjour,\n\nMerci de préciser la date de fermeture du compte.')
  await desk.tabTo('button', 'Envoyer le message')
  await desk.press('Enter')
  await desk.page.getByText('Vous', { exact: true }).waitFor()
  expect(await desk.page.locator('.message .typed').innerText()).toContain('Bonjour,\n\nMerci')
  expect(await violations(desk.page)).toEqual([])
})

step('the citizen is told by one mail, which leads to the message', async () => {
  const link = await linkOf(/^Un message vous attend/)
  expect(link).toBe(`${product.url}/dossiers/${dossier}#messages`)
  await signInAs(phone.page, product, 'citizen')
  await phone.page.goto(`${product.url}/dossiers`)
  await phone.page.getByText('1 nouveau message').waitFor()
  await phone.page.goto(link)
  await phone.page.getByText('Merci de préciser').waitFor()
  await phone.page.getByText('Nouveau', { exact: true }).waitFor()
  expect(await phone.page.evaluate(() => document.activeElement?.id)).toBe('messages')
  expect(await violations(phone.page)).toEqual([])
})

step('what is being written outlives a reload, and a double click sends it once', async () => {
  const text = phone.page.getByLabel('Votre message')
  await text.fill('Le 3 mars, à midi.')
  await phone.page.reload()
  await phone.page.getByLabel('Votre message').waitFor()
  expect(await phone.page.getByLabel('Votre message').inputValue()).toBe('Le 3 mars, à midi.')
  await phone.page.getByRole('button', { name: 'Envoyer le message' }).dblclick()
  await phone.page.locator('.message', { hasText: 'Le 3 mars, à midi.' }).waitFor()
  const { messages } = await citizen.must(listMessages, { params: { dossier } })
  expect(messages.map(({ text: words }) => words.slice(0, 7))).toEqual(['Bonjour', 'Le 3 ma'])
  const file = messages[0]?.files[0]?.fileId ?? ''
  expect(
    (await citizen.download(downloadFile, { params: { dossier, file } })).subarray(0, 5).toString(),
  ).toBe('%PDF-')
})

step('the agent’s list says that an answer waits, and leads to it', async () => {
  await desk.page.goto(`${product.url}/instruction`)
  await desk.enter('link', /^1 nouveau message sur le dossier n° /)
  await desk.page.locator('.message', { hasText: 'Le 3 mars, à midi.' }).waitFor()
  const history = desk.page.getByRole('region', { name: 'Historique' })
  await history.getByText('Message reçu de l’usager').waitFor()
  await desk.keep()
})
