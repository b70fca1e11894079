import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileForm, documentOf } from '../../forms/engine'
import type { DocumentEntry } from '../../forms/engine/documentTypes'
import { loadTypes, type Procedure } from '../../forms/fields'
import { asText } from '../../forms/fields/presentation'
import procedure from '../../forms/procedures/consultation-plateformes.json' with { type: 'json' }
import type { Answers } from '../../schemas/answers'
import { downloadVersionPdf, readVersion } from '../../schemas/api/dossiers'
import { pdfUaFailures } from '../support/pdfUa'
import { people, personOf, submitPerson } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { type Visitor, visitor } from '../support/visitor'

let product: Product
let citizen: Visitor
let agent: Visitor

beforeAll(async () => {
  product = await startProduct()
  citizen = await visitor(product.url, product.accounts.citizen)
  agent = await visitor(product.url, product.accounts.agent)
})
afterAll(() => product.end())

test('five people are kept: the least, the most, a publisher, several scripts, a usual one', () => {
  expect([...people].sort()).toEqual(['maximal', 'minimal', 'publisher', 'scripts', 'usual'])
})

describe.each(people)('the dossier of %s', (name) => {
  it('is submitted, and the agent’s PDF says every question and every answer in order, on tagged pages', async () => {
    const { dossier, version } = await submitPerson(citizen, procedure.id, personOf(name))
    const params = { dossier: dossier.id, version: version.version }
    const pdf = await agent.download(downloadVersionPdf, { params })
    const printed = folded(textOf(pdf))

    const kept = await agent.must(readVersion, { params })
    for (const said of await expectedTexts(kept.answers, kept.evaluatedOn)) {
      const missing = unsaid(said, printed)
      expect(missing).toEqual([])
    }
    expect(printed).toContain(folded(dossier.number))
    expect(await pdfUaFailures(pdf)).toEqual([])
    keepPages(name, pdf)
  })
})

test('what a person typed reaches the PDF as typed, whatever it looks like', async () => {
  const { dossier } = await submitPerson(citizen, procedure.id, personOf('scripts'))
  const printed = textOf(
    await agent.download(downloadVersionPdf, { params: { dossier: dossier.id, version: 1 } }),
  )
  for (const typed of [
    '🧶 Fil & Laine <script>alert(1)</script>',
    '=HYPERLINK("http://exemple.invalid";"cliquez")',
    '#strong[x] *gras* _souligné_ $a^2$ {{7*7}} ${alert(1)} "fin"',
    '阿里巴巴',
    'очень плохо',
  ])
    expect(folded(printed)).toContain(folded(typed))
})

/** Each label and each answer of the document, worked out here from the version's own answers. */
async function expectedTexts(answers: Answers, today: string): Promise<string[]> {
  const types = await loadTypes()
  const form = compileForm(procedure as unknown as Procedure, types)
  const context = { today, locale: 'fr' } as const
  const document = documentOf(form, answers, context)
  return document.sections.flatMap(({ title, entries }) => [title, ...entries.flatMap(textsOf)])
}

function textsOf(entry: DocumentEntry): string[] {
  if (entry.kind === 'heading') return [entry.label]
  if (entry.kind === 'rows')
    return [entry.label, ...entry.rows.flatMap((row) => [row.title, ...row.entries.flatMap(textsOf)])]
  const { presentation } = entry
  if (presentation === null) return [entry.label]
  if (presentation.kind === 'files')
    return [entry.label, ...presentation.files.flatMap(({ name, sha256 }) => [name, sha256])]
  if (presentation.kind === 'list') return [entry.label, ...presentation.items]
  return [entry.label, asText(presentation)]
}

function textOf(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 1e8 }).toString()
}

/** Text as it is compared: in one form of Unicode, without white space (lines break anywhere) nor direction marks. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '')
}

/**
 * What of `said` the page does not say. Text read from right to left comes out of any extraction in an order of its
 * own, so such words are looked for letter by letter.
 */
function unsaid(said: string, printed: string): string[] {
  const rightToLeft = /[\u0590-\u08ff]+/g
  const pieces = said
    .replace(rightToLeft, '\n')
    .split('\n')
    .filter((piece) => folded(piece) !== '')
  const letters = (said.match(rightToLeft) ?? []).flatMap((word) => [...word])
  return [
    ...pieces.filter((piece) => !printed.includes(folded(piece))),
    ...letters.filter((letter) => !printed.includes(letter)),
  ]
}

/** Page images for whoever wants to look: `dist/pages/NAME-1.png`. */
function keepPages(name: string, pdf: Buffer) {
  const folder = fileURLToPath(new URL('../../dist/pages', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.pdf`), pdf)
  execFileSync('pdftoppm', ['-r', '70', '-png', join(folder, `${name}.pdf`), join(folder, name)])
}
