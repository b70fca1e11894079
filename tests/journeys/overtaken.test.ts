import { deleteDraft, readDraft } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aDraft } from '../support/builders/dossiers'
import { aProcedure } from '../support/builders/forms'
import { askFor, seenBy } from '../support/builders/transitions'
import { sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { nothingToLose } from '../support/shopForm'
import { signInAs } from '../support/signInAs'
import { violations } from '../support/violations'
import { type Visitor, visitor } from '../support/visitor'

const procedure = aProcedure({
  id: 'commerce',
  contact: { email: 'aide@exemple.fr' },
  fields: [{ id: 'shop', type: 'text', label: 'Nom du commerce' }],
})

const unsaved = 'Ce que vous aviez écrit n’a pas pu être enregistré'

let product: Product
let keyboard: Keyboard
let owner: Visitor
let agent: Visitor
let submitted: Awaited<ReturnType<typeof aDraft>>

beforeAll(async () => {
  product = await startProduct()
  owner = await visitor(product.url, product.accounts.citizen)
  agent = await visitor(product.url, product.accounts.agent)
  const administrator = await visitor(product.url, product.accounts.administrator)
  const { revision } = await administrator.must(uploadDefinition, {
    body: { source: JSON.stringify(procedure) },
  })
  await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
  submitted = await aDraft(owner, procedure.id)
  await submitted.save({ shop: 'Aux Quatre Vents' })
  await submitted.submit()
  keyboard = await sitDown('overtaken', { width: 360, height: 740 })
  await signInAs(keyboard.page, product, 'citizen')
})
afterAll(() => product?.end())

const saved = () =>
  keyboard.page
    .getByText(/^Enregistré à/)
    .filter({ visible: true })
    .first()
    .waitFor()

step(
  'an agent takes a dossier while its owner changes it: the page says so and shows what was typed',
  async () => {
    const { page } = keyboard
    await keyboard.open(`${product.url}/dossiers/${submitted.id}/sections/page`, 'Une page')
    await keyboard.tabTo('textbox', 'Nom du commerce')
    await askFor.takeIntoInstruction(agent, submitted.id, await seenBy(agent, submitted.id))
    await keyboard.press('End')
    await keyboard.type(' du Port')
    await keyboard.arrive('Le service a pris ce dossier')
    await page.getByText('Aux Quatre Vents du Port').waitFor()
    expect(await violations(page)).toEqual([])
    expect((await owner.must(readDraft, { params: submitted.params })).answers).toEqual({
      shop: 'Aux Quatre Vents',
    })
  },
)

step('after a reload the device still has it, on the dossier’s page: it becomes a message', async () => {
  const { page } = keyboard
  await nothingToLose(page)
  await page.goto(`${product.url}/dossiers`)
  await page.getByRole('heading', { name: 'Mes dossiers' }).waitFor()
  await keyboard.open(`${product.url}/dossiers/${submitted.id}`, /^Dossier/)
  await page.getByRole('heading', { name: unsaved }).waitFor()
  await page.getByText('Aux Quatre Vents du Port').waitFor()
  expect(await violations(page)).toEqual([])
  await keyboard.keep()
  await keyboard.enter('button', 'Les envoyer par un message')
  await keyboard.focusOn('textbox', 'Votre message')
  expect(await page.getByLabel('Votre message').inputValue()).toContain(
    'Nom du commerce\nAux Quatre Vents du Port',
  )
  await keyboard.enter('button', 'Ne plus les garder')
  await page.getByRole('heading', { name: unsaved }).waitFor({ state: 'detached' })
  await keyboard.focusOn('heading', /^Dossier/)
  await page.reload()
  await page.getByRole('heading', { name: 'Messages' }).waitFor()
  expect(await page.getByRole('heading', { name: unsaved }).count()).toBe(0)
})

step('a withdrawal that comes too late says so, and the dossier stays', async () => {
  const { page } = keyboard
  await askFor.sendBack(agent, submitted.id, await seenBy(agent, submitted.id))
  page.once('dialog', (dialog) => void dialog.accept())
  await keyboard.open(`${product.url}/dossiers/${submitted.id}`, /^Dossier/)
  await keyboard.enter('button', 'Retirer mon dossier')
  await page.getByRole('dialog').waitFor()
  await askFor.takeIntoInstruction(agent, submitted.id, await seenBy(agent, submitted.id))
  await keyboard.enter('button', 'Oui, retirer')
  await page.getByRole('dialog').getByRole('alert').waitFor()
  await keyboard.keep()
  expect((await seenBy(agent, submitted.id)).expected.state).toBe('inInstruction')
})

step('a draft deleted in another tab is taken back where one stands, with what was typed', async () => {
  const { page } = keyboard
  const draft = await aDraft(owner, procedure.id)
  await keyboard.open(`${product.url}/dossiers/${draft.id}/sections/page`, 'Une page')
  await owner.must(deleteDraft, { params: draft.params })
  await keyboard.tabTo('textbox', 'Nom du commerce')
  await keyboard.type('Le Grand Large')
  await keyboard.arrive('Ce brouillon a été supprimé')
  await page.getByText('Le Grand Large').waitFor()
  expect(await violations(page)).toEqual([])
  await keyboard.enter('button', 'Reprendre ce dossier')
  await keyboard.arrive('Une page')
  expect(await page.getByRole('textbox', { name: 'Nom du commerce' }).inputValue()).toBe('Le Grand Large')
  await saved()
  expect((await draft.read()).answers).toEqual({ shop: 'Le Grand Large' })

  await owner.must(deleteDraft, { params: draft.params })
  await keyboard.tabTo('textbox', 'Nom du commerce')
  await keyboard.press('End')
  await keyboard.type(' du Nord')
  await keyboard.arrive('Ce brouillon a été supprimé')
  await nothingToLose(page)
  await page.reload()
  await page.getByRole('heading', { name: unsaved }).waitFor()
  expect(await violations(page)).toEqual([])
  await keyboard.keep()
  await keyboard.enter('button', 'Reprendre ce dossier')
  await page.getByRole('textbox', { name: 'Nom du commerce' }).waitFor()
  await saved()
  expect((await draft.read()).answers).toEqual({ shop: 'Le Grand Large du Nord' })
})
