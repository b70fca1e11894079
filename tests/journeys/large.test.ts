import { type Form, loadForm } from '../../forms/engine'
import { documentOf } from '../../forms/engine/documentOf'
import { downloadVersionPdf, readVersion, startDossier } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { largeForm } from '../support/builders/largeForm'
import { folded, textsOf } from '../support/documentTexts'
import { fillPage } from '../support/fillPage'
import { sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { pdfTextOf } from '../support/pdfText'
import { type Product, startProduct } from '../support/product'
import { type Sheet, sheetsOf } from '../support/sheet'
import { signInAs } from '../support/signInAs'
import { type Visitor, visitor } from '../support/visitor'

const { procedure, person } = largeForm(1)

let product: Product
let keyboard: Keyboard
let citizen: Visitor
let dossier: string
let form: Form
let sheets: ReadonlyMap<string, Sheet>

beforeAll(async () => {
  product = await startProduct()
  keyboard = await sitDown('large', { width: 1280, height: 900 })
  citizen = await visitor(product.url, product.accounts.citizen)
  form = await loadForm(procedure)
  sheets = sheetsOf(person, form, '2026-11-22')
})
afterAll(() => product?.end())

step('a form of 648 fields, of the types that people ask, is published', async () => {
  const administrator = await visitor(product.url, product.accounts.administrator)
  const source = JSON.stringify(procedure)
  const { revision } = await administrator.must(uploadDefinition, { body: { source } })
  await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
  expect(procedure.sections.flatMap(({ fields }) => fields)).toHaveLength(648)
})

step('it is filled in page by page, by keyboard, files and lists included', async () => {
  dossier = (await citizen.must(startDossier, { body: { procedureId: procedure.id } })).id
  await signInAs(keyboard.page, product, 'citizen')
  const [first = ''] = sheets.keys()
  await keyboard.open(`${product.url}/dossiers/${dossier}/sections/page1`, first)
  await keyboard.press('Tab')
  for (const [title, sheet] of sheets) {
    if (title !== first) await keyboard.focusOn('heading', title)
    await fillPage(keyboard, sheet)
    await keyboard.press('Enter')
  }
  await keyboard.focusOn('heading', 'Relire et déposer')
})

step('it is submitted, and holds what was meant, answer by answer', async () => {
  await keyboard.page.getByRole('button', { name: /^Déposer/ }).click()
  await keyboard.page.waitForURL(/confirmation/)
  const { answers } = await citizen.must(readVersion, { params: { dossier, version: 1 } })
  expect(byName(answers)).toEqual(byName(person.answers))
})

step('its PDF says every question and every answer', async () => {
  const params = { dossier, version: 1 }
  const { answers, evaluatedOn: today, facts } = await citizen.must(readVersion, { params })
  const printed = folded(pdfTextOf(await citizen.download(downloadVersionPdf, { params })))
  const texts = documentOf(form, answers, { today, locale: 'fr', facts }).sections.flatMap(
    ({ title, entries }) => [title, ...entries.flatMap((entry) => textsOf(entry, ({ name }) => [name]))],
  )
  expect(texts.length).toBeGreaterThan(800)
  expect(texts.map(folded).filter((text) => !printed.includes(text))).toEqual([])
})

/** Answers with files by their names and rows by their order. */
function byName(answers: unknown): unknown {
  if (Array.isArray(answers)) return answers.map(byName)
  if (typeof answers !== 'object' || answers === null) return answers
  if ('file' in answers) return answers.file
  if ('sha256' in answers && 'name' in answers) return answers.name
  if ('rowId' in answers && 'answers' in answers) return byName(answers.answers)
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, byName(answer)]))
}
