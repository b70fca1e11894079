import { execFileSync } from 'node:child_process'
import { jest } from '@jest/globals'
import {
  downloadVersionPdf,
  readDraft,
  readVersion,
  startDossier,
  submitDossier,
} from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { openBrowser, openPage } from '../support/browser'
import { aProcedure } from '../support/builders/forms'
import { type Product, startProduct } from '../support/product'
import { signInAs } from '../support/signInAs'
import { visitor } from '../support/visitor'

jest.setTimeout(120_000)

const browser = await openBrowser()
/** Where there is no browser it is skipped, and counted as such. */
const tried = browser ? test : test.skip

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(async () => {
  await browser?.close()
  await product?.end()
})

tried('a signature drawn on a phone is kept, read again, and printed', async () => {
  if (!browser) return
  const author = await visitor(product.url, product.accounts.administrator)
  const citizen = await visitor(product.url, product.accounts.citizen)
  const definition = aProcedure({ fields: [{ id: 'signed', type: 'signature', label: 'Votre signature' }] })
  const { procedureId, revision } = await author.must(uploadDefinition, {
    body: { source: JSON.stringify(definition) },
  })
  await author.must(publishRevision, { params: { procedure: procedureId, revision } })
  const dossier = await citizen.must(startDossier, { body: { procedureId } })
  const params = { dossier: dossier.id }

  const { page } = await openPage(browser, { width: 320, height: 640 })
  await signInAs(page, product, 'citizen')
  await page.goto(`${product.url}/dossiers/${dossier.id}/sections/${definition.sections[0]?.id}`)
  await page.getByRole('radio', { name: 'Je dessine ma signature' }).check()
  const pad = page.getByRole('img', { name: /^Zone de dessin/ })
  await pad.scrollIntoViewIfNeeded()
  const place = await pad.boundingBox()
  if (place === null) throw new Error('There is no pad.')
  await page.mouse.move(place.x + 20, place.y + 60)
  await page.mouse.down()
  for (let step = 1; step <= 20; step++) {
    await page.mouse.move(place.x + 20 + step * 10, place.y + 50 + 30 * Math.sin(step))
  }
  await page.mouse.up()
  await page.screenshot({
    path: `${new URL('../../dist/screens/', import.meta.url).pathname}signature-01.png`,
  })
  await page.getByRole('button', { name: 'Garder cette signature' }).click()
  const kept = page.getByRole('img', { name: 'Votre signature dessinée' })
  await kept.waitFor()
  const width = await kept.evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) return 0
    await image.decode()
    return image.naturalWidth
  })
  expect(width).toBe(800)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Signer de nouveau')
  await page.screenshot({
    path: `${new URL('../../dist/screens/', import.meta.url).pathname}signature-02.png`,
  })
  await page.getByText(/^Enregistré/).waitFor()
  await page.reload()
  await kept.waitFor()

  const { number } = await citizen.must(readDraft, { params })
  await citizen.must(submitDossier, { params, body: { number } })
  const { answers } = await citizen.must(readVersion, { params: { ...params, version: 1 } })
  expect(answers.signed).toEqual([expect.objectContaining({ name: 'signature.png', mediaType: 'image/png' })])
  const pdf = await citizen.download(downloadVersionPdf, { params: { ...params, version: 1 } })
  const images = execFileSync('pdfimages', ['-list', '-'], { input: pdf }).toString().trim().split('\n')
  expect(images.slice(2)).toEqual([expect.stringMatching(/image\s+800\s+260/)])
})
