import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
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

/** KB of JavaScript, compressed by gzip, that an address loads until it shows what one came for. */
async function weightOf(address: string, shown: () => Promise<void>): Promise<number> {
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(address)
  await shown()
  return (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0) / 1000
}
