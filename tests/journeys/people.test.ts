import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileForm } from '../../forms/engine'
import { checkDefinition } from '../../forms/engine/definition'
import { documentOf } from '../../forms/engine/documentOf'
import { loadTypes } from '../../forms/fields'
import type { Answers, SupportingDocument } from '../../schemas/answers'
import { downloadVersionPdf, readVersion } from '../../schemas/api/dossiers'
import { noFacts } from '../../schemas/lookup'
import { folded, textsOf } from '../support/documentTexts'
import { pdfTextOf } from '../support/pdfText'
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
    const { dossier, version } = await submitPerson(citizen, procedureId, personOf(name))
    const params = { dossier: dossier.id, version: version.version }
    const pdf = await agent.download(downloadVersionPdf, { params })
    const printed = folded(pdfTextOf(pdf))

    const kept = await agent.must(readVersion, { params })
    expect(unsaid(await expectedTexts(kept.answers, kept.evaluatedOn), printed)).toEqual([])
    expect(printed).toContain(folded(dossier.number))
    expect(await pdfUaFailures(pdf)).toEqual([])
    keepPages(name, pdf)
  })
})

test('what a person typed reaches the PDF as typed, whatever it looks like', async () => {
  const { dossier } = await submitPerson(citizen, procedureId, personOf('scripts'))
  const printed = pdfTextOf(
    await agent.download(downloadVersionPdf, { params: { dossier: dossier.id, version: 1 } }),
  )
  for (const typed of [
    '🧶 Fil & Laine <script>alert(1)</script>',
    '=HYPERLINK("http://exemple.invalid";"cliquez")',
    '#strong[x] *gras* _souligné_ $a^2$ {{7*7}}',
    '阿里巴巴',
    'очень плохо',
  ])
    expect(folded(printed)).toContain(folded(typed))
})

const procedureId = 'consultation-plateformes'

/** Each label and each answer of the document, worked out here from the version's own answers. */
async function expectedTexts(answers: Answers, today: string): Promise<string[]> {
  const types = await loadTypes()
  const source = readFileSync(new URL(`../../forms/procedures/${procedureId}.json`, import.meta.url), 'utf8')
  const { procedure } = checkDefinition(source, types)
  if (procedure === null) throw new Error('the shipped procedure has errors')
  const document = documentOf(compileForm(procedure, types), answers, { today, locale: 'fr', facts: noFacts })
  return document.sections.flatMap(({ title, entries }) => [
    title,
    ...entries.flatMap((entry) => textsOf(entry, nameAndHash)),
  ])
}

function nameAndHash({ name, sha256 }: SupportingDocument) {
  return [name, sha256]
}

/**
 * What of the texts the page does not say in their order. Text read from right to left comes out of any extraction in
 * an order of its own, with the signs around it: such words are looked for letter by letter.
 */
function unsaid(texts: readonly string[], printed: string): string[] {
  let from = 0
  return texts.flatMap((text) => {
    const pieces = text.split(/[^\p{L}\p{N}]*[\u0590-\u08ff]+[^\p{L}\p{N}]*/gu).map(folded)
    const letters = (text.match(/[\u0590-\u08ff]/g) ?? []).filter((letter) => /\p{L}/u.test(letter))
    const missing = pieces.filter((piece) => {
      const at = printed.indexOf(piece, from)
      if (at >= 0) from = at + piece.length
      return at < 0
    })
    return [...missing, ...letters.filter((letter) => !printed.includes(letter))]
  })
}

/** Page images for whoever wants to look: `dist/pages/NAME-1.png`. */
function keepPages(name: string, pdf: Buffer) {
  const folder = fileURLToPath(new URL('../../dist/pages', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.pdf`), pdf)
  execFileSync('pdftoppm', ['-r', '70', '-png', join(folder, `${name}.pdf`), join(folder, name)])
}
