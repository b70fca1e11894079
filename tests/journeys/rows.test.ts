import type { Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import type { Procedure } from '../../forms/fields'
import { readDraft, saveDraft, startDossier } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import type { Json } from '../../schemas/condition'
import { openBrowser, openPage } from '../support/browser'
import { aProcedure } from '../support/builders/forms'
import { atEnd } from '../support/ending'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { violations } from '../support/violations'
import { type Visitor, visitor } from '../support/visitor'

const browser = await openBrowser()
atEnd(async () => browser?.close())
const tried = browser ? test : test.skip

const procedure: Procedure = aProcedure({
  id: 'lignes',
  fields: [
    {
      id: 'lines',
      type: 'repetition',
      label: 'Vos lignes',
      row: { title: '{crop}', name: 'ligne', add: 'Ajouter une ligne' },
      fields: [
        { id: 'crop', type: 'text', label: 'Nom' },
        { id: 'weight', type: 'integer', label: 'Nombre' },
      ],
    },
  ],
})
const names = ['Avoine', 'Blé', 'Colza', 'Drêche']

let product: Product
let citizen: Visitor
let page: Page
let dossier: string
/** What the page refused: the content security policy says it on the console. */
const complaints: string[] = []

beforeAll(async () => {
  if (browser === null) return
  product = await startProduct()
  const administrator = await visitor(product.url, product.accounts.administrator)
  const source = JSON.stringify(procedure)
  const { revision } = await administrator.must(uploadDefinition, { body: { source } })
  await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
  citizen = await visitor(product.url, product.accounts.citizen)
  page = (await openPage(browser, { width: 1280, height: 900 })).page
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  await signInAs(page, product, 'citizen')
})
afterAll(() => product?.end())

beforeEach(async () => {
  if (browser === null) return
  dossier = (await citizen.must(startDossier, { body: { procedureId: procedure.id } })).id
  const ids = names.map(() => uuid())
  const answers = ids.flatMap((id, row): [string, Json][] => [
    [`lines/${id}/crop`, names[row] ?? ''],
    [`lines/${id}/weight`, row],
  ])
  const changes = Object.fromEntries<Json>([['lines', ids], ...answers])
  await citizen.must(saveDraft, { params: { dossier }, body: { basedOn: 0, saveId: uuid(), changes } })
  await page.goto(`${product.url}/dossiers/${dossier}/sections/page`)
  await handle('Avoine').waitFor()
})

tried('a row is dragged below another by its handle, and the draft holds the new order', async () => {
  await handle('Avoine').hover()
  await dragged()
  const [from, to] = [await middleOf('Avoine'), await middleOf('Colza')]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(to.x, from.y + ((to.y + 8 - from.y) * step) / 12)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await page.locator('[data-drop="after"]', { hasText: 'Colza' }).waitFor()
  await page.mouse.up()
  await said('« Avoine » est maintenant en position 3 sur 4.')
  await expectOrder(['Blé', 'Colza', 'Avoine', 'Drêche'])
  expect(complaints).toEqual([])
})

tried(
  'a row is taken, moved and put down by keys, which the page says, and Escape puts it back',
  async () => {
    await handle('Drêche').focus()
    await dragged()
    expect(await violations(page)).toEqual([])
    await take()
    await said('« Drêche » est pris.')
    await page.keyboard.press('ArrowUp')
    await said('« Drêche » : position 3 sur 4.')
    await page.keyboard.press('Escape')
    await said('« Drêche » est revenu à sa place.')
    await expectOrder(names)
    await take()
    await page.keyboard.press('ArrowUp')
    await page.locator('[data-drop="before"]', { hasText: 'Colza' }).waitFor()
    await page.keyboard.press('Space')
    await said('« Drêche » est maintenant en position 3 sur 4.')
    await expectOrder(['Avoine', 'Blé', 'Drêche', 'Colza'])
    await page.waitForFunction(() => /^Déplacer.*Drêche$/.test(document.activeElement?.ariaLabel ?? ''))
    expect(complaints).toEqual([])
  },
)

tried('on a phone nothing of a list of rows is cut off', async () => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('button', { name: 'Afficher : Blé' }).click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
})

function handle(name: string) {
  return page.getByRole('button', { name: `Déplacer : ${name}` })
}

async function middleOf(name: string) {
  const box = await handle(name).boundingBox()
  if (box === null) throw new Error(`${name} is not on the screen.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** What drags has been loaded once the handles say how. */
async function dragged() {
  await page.locator('[data-control="drag"][aria-describedby]').first().waitFor()
}

/** Takes the row whose handle has the focus, once nothing is on its way to its place any more. */
async function take() {
  await page.locator('[data-dnd-placeholder]').waitFor({ state: 'detached' })
  await page.keyboard.press('Space')
  await page.locator('[data-dnd-dragging]').first().waitFor()
}

async function said(sentence: string) {
  await page.getByRole('status').getByText(sentence).first().waitFor()
}

/** On the page, and in the draft once it is saved. */
async function expectOrder(expected: readonly string[]) {
  expect(await page.locator('.row-card:not([data-dnd-placeholder]) h3').allInnerTexts()).toEqual(expected)
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    const { answers } = await citizen.must(readDraft, { params: { dossier } })
    if (JSON.stringify(namesIn(answers)) === JSON.stringify(expected)) return
    await page.waitForTimeout(100)
  }
  throw new Error('The draft does not hold the new order.')
}

function namesIn({ lines }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (!Array.isArray(lines)) return []
  return lines.map((row: { readonly answers: { readonly crop?: unknown } }) => row.answers.crop)
}
