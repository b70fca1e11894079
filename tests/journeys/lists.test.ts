import { readDraft, readVersion, startDossier } from '../../schemas/api/dossiers'
import { putList } from '../../schemas/api/lists'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { violations } from '../support/violations'
import { type Visitor, visitor } from '../support/visitor'

const procedure = {
  language: 1,
  id: 'listes',
  title: 'Listes',
  service: 'Service des essais',
  contact: { email: 'aide@example.fr' },
  legalBasis: 'Pour les essais.',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
  sections: [
    {
      id: 'page',
      title: 'Où et quoi',
      fields: [
        { id: 'commune', type: 'commune', label: 'Commune du siège' },
        { id: 'country', type: 'country', label: 'Pays du siège', purpose: 'off' },
        { id: 'trade', type: 'choice', label: 'Votre métier', options: { from: 'metiers' } },
        { id: 'places', type: 'multipleChoice', label: 'Où vendez-vous ?', options: { from: 'communes' } },
        { id: 'first', type: 'choice', label: 'Où vendez-vous le plus ?', options: { answer: 'places' } },
      ],
    },
  ],
} as const

let product: Product
let keyboard: Keyboard
let administrator: Visitor
let citizen: Visitor
let dossier = ''

beforeAll(async () => {
  product = await startProduct()
  administrator = await visitor(product.url, product.accounts.administrator)
  citizen = await visitor(product.url, product.accounts.citizen)
  keyboard = await sitDown('lists', { width: 320, height: 640 })
})
afterAll(() => product?.end())

step('a procedure that takes options from a list is refused until somebody brings that list', async () => {
  const source = JSON.stringify(procedure)
  const refused = await administrator.ask(uploadDefinition, { body: { source } })
  expect([refused.status, refused.body]).toMatchObject([
    422,
    { problems: [{ at: '/sections/0/fields/2/options/from' }] },
  ])
  const lines = Array.from({ length: 500 }, (_, number) => `m${number},Métier numéro ${number},`)
  const list = ['value,label,detail', 'boulanger,Boulangère ou boulanger,Artisanat', ...lines].join('\n')
  await administrator.must(putList, { params: { list: 'metiers' }, body: { source: list } })
  const { procedureId, revision } = await administrator.must(uploadDefinition, { body: { source } })
  await administrator.must(publishRevision, { params: { procedure: procedureId, revision } })
  dossier = (await citizen.must(startDossier, { body: { procedureId } })).id
})

step(
  'a commune is found with its words swapped and without its accents, and told from its namesakes',
  async () => {
    await keyboard.open(`${product.url}/dossiers/${dossier}/sections/page`, 'Se connecter')
    await signIn(keyboard, product.accounts.citizen)
    await keyboard.arrive('Où et quoi')
    expect(await violations(keyboard.page)).toEqual([])
    await keyboard.tabTo('combobox', 'Commune du siège')
    await keyboard.type('etienne ST')
    await said('20 premiers résultats, flèche bas pour choisir.')
    expect(await options()).toHaveLength(20)
    expect(await violations(keyboard.page)).toEqual([])
    await keyboard.type(' rouvray')
    await said('1 résultat, flèche bas pour choisir.')
    await keyboard.press('ArrowDown')
    await keyboard.keep()
    expect(await activeOption()).toBe('Saint-Étienne-du-Rouvray – Seine-Maritime (76)')
    await keyboard.press('Enter')
    expect(await keyboard.stop()).toMatchObject({ value: 'Saint-Étienne-du-Rouvray – Seine-Maritime (76)' })
    expect(await outOfWindow()).toBeLessThanOrEqual(0)
  },
)

step('what is no commune is kept as it was written, and refused with a sentence', async () => {
  const { page } = keyboard
  await keyboard.press('Control+A')
  await keyboard.type('Trifouillis')
  await said(/^Aucun résultat/)
  expect(await violations(page)).toEqual([])
  await keyboard.enter('button', 'Continuer')
  await keyboard.focusOn('alert', /^Corrigez ces/)
  const wrong = await keyboard.tabTo('combobox', 'Commune du siège')
  expect(wrong).toMatchObject({
    value: 'Trifouillis',
    description: expect.stringContaining('Choisissez une commune'),
  })
  await keyboard.keep()
})

step(
  'without the network one is told, keeps what is typed, and the list takes it once it answers',
  async () => {
    const { page } = keyboard
    await page.context().setOffline(true)
    await keyboard.press('Control+A')
    await keyboard.type('l’hay les roses')
    await said(/^La liste ne répond pas/)
    expect(await violations(page)).toEqual([])
    await keyboard.keep()
    await keyboard.tabTo('combobox', 'Pays du siège')
    expect(await boxOf('Commune du siège').inputValue()).toBe('l’hay les roses')
    await page.context().setOffline(false)
    await page.waitForFunction(
      (id) => document.getElementById(id)?.getAttribute('value') === 'L’Haÿ-les-Roses – Val-de-Marne (94)',
      (await boxOf('Commune du siège').getAttribute('id')) ?? '',
    )
  },
)

step('a country, a line of one’s administration and several communes are found in the same way', async () => {
  await keyboard.type('bas pays')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  expect(await keyboard.stop()).toMatchObject({ value: 'Pays-Bas' })
  await keyboard.tabTo('combobox', 'Votre métier')
  await keyboard.type('boulangere')
  await said('1 résultat, flèche bas pour choisir.')
  await keyboard.press('ArrowDown')
  await keyboard.tabTo('combobox', 'Où vendez-vous ?')
  expect(await boxOf('Votre métier').inputValue()).toBe('Boulangère ou boulanger – Artisanat')
  for (const [typed, name] of [
    ['strasbourg', 'Strasbourg – Bas-Rhin (67)'],
    ['2a004', 'Ajaccio – Corse-du-Sud (2A)'],
    ['67000', 'Strasbourg – Bas-Rhin (67)'],
  ] as const) {
    await keyboard.type(typed)
    // What the first letters found may hold it too, further down.
    const found = keyboard.page.getByRole('option')
    await found.first().and(keyboard.page.getByRole('option', { name })).waitFor()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
  }
  expect(await violations(keyboard.page)).toEqual([])
  await keyboard.keep()
})

step('one that is taken back leaves the focus with the next', async () => {
  await keyboard.enter('button', 'Retirer Strasbourg – Bas-Rhin (67)')
  expect(await keyboard.stop()).toMatchObject({ role: 'button', name: 'Retirer Ajaccio – Corse-du-Sud (2A)' })
})

step('what was chosen is offered below by its name, and the version keeps the names', async () => {
  await keyboard.tabTo('radio', 'Ajaccio – Corse-du-Sud (2A)')
  await keyboard.press('Space')
  await keyboard.enter('button', 'Continuer')
  await keyboard.arrive('Relire et déposer')
  await keyboard.keep()
  const { answers } = await citizen.must(readDraft, { params: { dossier } })
  expect(answers).toEqual({
    commune: '94038',
    country: 'NL',
    trade: 'boulanger',
    places: ['2A004'],
    first: '2A004',
  })
  await keyboard.enter('button', 'Déposer mon dossier')
  const version = await untilVersion()
  expect(version.facts).toMatchObject({
    communes: { 94038: { label: 'L’Haÿ-les-Roses' }, '2A004': { label: 'Ajaccio' } },
    'list:metiers': { boulanger: { label: 'Boulangère ou boulanger' } },
  })
})

async function untilVersion() {
  for (let turn = 0; ; turn++) {
    const reply = await citizen.ask(readVersion, { params: { dossier, version: 1 } })
    if (reply.status === 200) return reply.body
    if (turn === 50) throw new Error('There is no version.')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function boxOf(name: string) {
  return keyboard.page.getByRole('combobox', { name })
}

async function said(text: string | RegExp) {
  await keyboard.page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' })
}

function options() {
  return keyboard.page.getByRole('option').allInnerTexts()
}

async function activeOption() {
  return keyboard.page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? ''
    return document.getElementById(id)?.textContent
  })
}

function outOfWindow() {
  return keyboard.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
