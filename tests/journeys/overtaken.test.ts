import { deleteDraft, readDraft } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aDraft } from '../support/builders/dossiers'
import { aProcedure } from '../support/builders/forms'
import { askFor, seenBy } from '../support/builders/transitions'
import { sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { violations } from '../support/violations'
import { type Visitor, visitor } from '../support/visitor'

const procedure = aProcedure({
  id: 'commerce',
  contact: { email: 'aide@exemple.fr' },
  fields: [{ id: 'shop', type: 'text', label: 'Nom du commerce' }],
})

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

step(
  'an agent takes a dossier while its owner changes it: the page says so and keeps what was typed',
  async () => {
    const { page } = keyboard
    await keyboard.open(`${product.url}/dossiers/${submitted.id}/sections/page`, 'Une page')
    await keyboard.tabTo('textbox', 'Nom du commerce')
    await askFor.takeIntoInstruction(agent, submitted.id, await seenBy(agent, submitted.id))
    await keyboard.press('End')
    await keyboard.type(' du Port')
    await page
      .getByText(/Le service a pris ce dossier/)
      .first()
      .waitFor()
    expect(await page.getByRole('textbox', { name: 'Nom du commerce' }).inputValue()).toBe(
      'Aux Quatre Vents du Port',
    )
    expect(await violations(page)).toEqual([])
    await keyboard.keep()
    expect((await owner.must(readDraft, { params: submitted.params })).answers).toEqual({
      shop: 'Aux Quatre Vents',
    })
  },
)

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

step(
  'a draft deleted in another tab is not written to: the page says so and keeps what was typed',
  async () => {
    const { page } = keyboard
    const draft = await aDraft(owner, procedure.id)
    await keyboard.open(`${product.url}/dossiers/${draft.id}/sections/page`, 'Une page')
    await owner.must(deleteDraft, { params: draft.params })
    await keyboard.tabTo('textbox', 'Nom du commerce')
    await keyboard.type('Le Grand Large')
    await page
      .getByText(/supprimé|n’existe/i)
      .first()
      .waitFor()
    expect(await page.getByRole('textbox', { name: 'Nom du commerce' }).inputValue()).toBe('Le Grand Large')
    await keyboard.keep()
  },
)
