import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { procedureIn } from '../../client/api/definition'
import { type DocumentEntry, loadForm } from '../../forms/engine'
import { documentOf } from '../../forms/engine/documentOf'
import type { FormDocument } from '../../forms/engine/documentTypes'
import definition from '../../forms/procedures/consultation-plateformes.json' with { type: 'json' }
import type { SupportingDocument } from '../../schemas/answers'
import { readVersion } from '../../schemas/api/dossiers'
import { folded, textsOf } from '../support/documentTexts'
import { pdfText, signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { personOf, submitPerson } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { visitor } from '../support/visitor'

let product: Product
let keyboard: Keyboard
/** Numbers of the dossiers, in the order they were submitted. */
const numbers: string[] = []
/** The last one, as it was frozen. */
let frozen: FormDocument

beforeAll(async () => {
  product = await startProduct()
  const citizen = await visitor(product.url, product.accounts.citizen)
  let last = ''
  for (const name of ['minimal', 'usual', 'publisher']) {
    const { dossier } = await submitPerson(citizen, definition.id, personOf(name))
    numbers.push(dossier.number)
    last = dossier.id
  }
  const kept = await citizen.must(readVersion, { params: { dossier: last, version: 1 } })
  const form = await loadForm(procedureIn(kept.definition))
  frozen = documentOf(form, kept.answers, { today: kept.evaluatedOn, locale: 'fr', facts: kept.facts })
  keyboard = await sitDown('agent', { width: 1280, height: 800 })
})
afterAll(() => product?.end())

step('the agent signs in and finds the dossiers, the newest first', async () => {
  const { page } = keyboard
  await keyboard.open(`${product.url}/instruction`, 'Se connecter')
  await signIn(keyboard, product.accounts.agent)
  await keyboard.arrive('Dossiers à instruire')
  await page.getByRole('table', { name: /^3 dossiers affichés/ }).waitFor()
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(numbers.toReversed())
})

step('the newest dossier is read section by section, every answer as it was submitted', async () => {
  const { page } = keyboard
  await keyboard.enter('link', numbers.at(-1) ?? '')
  await keyboard.arrive(`Dossier n° ${numbers.at(-1)}`)
  await page.getByText('Éditions des Trois Sapins').first().waitFor()
  expect(frozen.sections.length).toBeGreaterThan(9)
  for (const { title, entries } of frozen.sections) {
    const section = page.getByRole('region', { name: title, exact: true })
    const shown = folded(await section.innerText())
    const said = entries.flatMap((entry) => textsOf(entry, ({ name }) => [name])).map(folded)
    expect(said.filter((text) => !shown.includes(text))).toEqual([])
  }
})

step('the contents lead to a section, and Tab goes on from there', async () => {
  const { page } = keyboard
  await keyboard.enter('link', 'Incidents')
  const section = page.getByRole('region', { name: 'Incidents', exact: true })
  await section.locator(':target').waitFor()
  await keyboard.press('Tab')
  expect((await keyboard.stop()).name).toBe('compte-ferme.png')
  await section.locator(':focus').waitFor()
})

step('an attached file comes as it was sent, to be saved and not run', async () => {
  const files = frozen.sections.flatMap(({ entries }) => entries.flatMap(filesIn))
  expect(files.length).toBeGreaterThan(0)
  for (const { name, sha256 } of files) {
    const saved = await keyboard.download(name)
    expect(saved.name).toBe(name)
    expect(createHash('sha256').update(readFileSync(saved.path)).digest('hex')).toBe(sha256)
  }
})

step('the PDF of the version says its number and its answers', async () => {
  const { path } = await keyboard.download('Dossier (PDF), version 1')
  const printed = folded(pdfText(path))
  const files = frozen.sections.flatMap(({ entries }) => entries.flatMap(filesIn))
  const said = [
    numbers.at(-1) ?? '',
    'Éditions des Trois Sapins',
    ...frozen.sections.map(({ title }) => title),
    ...files.flatMap(({ name, sha256 }) => [name, sha256]),
  ]
  expect(said.filter((text) => !printed.includes(folded(text)))).toEqual([])
})

step('the list is a step away, and a dossier that is none is not found', async () => {
  await keyboard.enter('link', 'Tous les dossiers')
  await keyboard.arrive('Dossiers à instruire')
  await keyboard.open(
    `${product.url}/instruction/dossiers/00000000-0000-7000-8000-000000000000`,
    'Page introuvable',
  )
})

function filesIn(entry: DocumentEntry): readonly SupportingDocument[] {
  if (entry.kind === 'rows') return entry.rows.flatMap((row) => row.entries.flatMap(filesIn))
  return entry.kind === 'answer' && entry.presentation?.kind === 'files' ? entry.presentation.files : []
}
