import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { startDossier } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aProcedure } from '../support/builders/forms'
import { sitDown, step } from '../support/journey'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { visitor } from '../support/visitor'

const procedure = aProcedure({ id: 'questions', fields: [{ id: 'shopName', type: 'text', label: 'Nom' }] })

let product: Product
let page: Page

beforeAll(async () => {
  product = await startProduct()
  page = (await sitDown('weight', { width: 360, height: 740 })).page
})
afterAll(() => product?.end())

step(
  'a citizen waits for 150 KB of JavaScript, compressed by gzip, to fill in a page of questions',
  async () => {
    const administrator = await visitor(product.url, product.accounts.administrator)
    const citizen = await visitor(product.url, product.accounts.citizen)
    const source = JSON.stringify(procedure)
    const { revision } = await administrator.must(uploadDefinition, { body: { source } })
    await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
    const { id } = await citizen.must(startDossier, { body: { procedureId: procedure.id } })
    await signInAs(page, product, 'citizen')
    const address = `${product.url}/dossiers/${id}/sections/${procedure.sections[0]?.id}`
    const weight = await weightOf(address, () => page.getByRole('textbox', { name: 'Nom' }).waitFor())
    expect(weight).toBeGreaterThan(60)
    expect(weight).toBeLessThanOrEqual(150)
  },
)

/** KB of JavaScript, compressed by gzip, that an address asks for until it shows what one came for. */
async function weightOf(address: string, shown: () => Promise<void>): Promise<number> {
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response)
  })
  await page.addInitScript(noteShown)
  await page.goto(address)
  await shown()
  const waited = await page.evaluate(waitedFor)
  const bodies = scripts.filter((script) => waited.includes(script.url())).map((script) => script.body())
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

/** Runs in the page, from its beginning: notes when the first control is there. */
function noteShown() {
  const watch = new MutationObserver(() => {
    if (document.querySelector('main input') === null) return
    watch.disconnect()
    performance.mark('shown')
  })
  watch.observe(document, { childList: true, subtree: true })
}

/** Runs in the page: what it asked for until then. What comes once it is at rest keeps nobody waiting. */
function waitedFor() {
  const [shown] = performance.getEntriesByName('shown')
  const asked = performance.getEntriesByType('resource')
  return asked.filter(({ startTime }) => shown && startTime <= shown.startTime).map(({ name }) => name)
}
