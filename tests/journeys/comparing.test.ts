import { readDraft, saveDraft, submitDossier } from '../../schemas/api/dossiers'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { personOf, submitPerson } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { violations } from '../support/violations'
import { visitor } from '../support/visitor'

const procedureId = 'consultation-plateformes'
let product: Product
let dossier: { readonly id: string; readonly number: string }
let phone: Keyboard

beforeAll(async () => {
  product = await startProduct()
  const citizen = await visitor(product.url, product.accounts.citizen)
  const first = await submitPerson(citizen, procedureId, personOf('usual'))
  dossier = first.dossier
  const params = { dossier: dossier.id }
  const story =
    'La nouvelle grille tarifaire est entrée en vigueur. Nous vendons désormais douze articles à perte.'
  const changes = { headcount: 12, otherOutlets: ['shop'], [`${await firstRow()}/story`]: story }
  const { number } = await citizen.must(saveDraft, {
    params,
    body: { basedOn: 1, saveId: crypto.randomUUID(), changes },
  })
  await citizen.must(submitDossier, { params, body: { number } })
  phone = await sitDown('comparing', { width: 360, height: 740 })

  async function firstRow() {
    const { answers } = await citizen.must(readDraft, { params })
    const rows: unknown = answers.incidents
    const row: unknown = Array.isArray(rows) ? rows[0] : undefined
    if (typeof row !== 'object' || row === null || !('rowId' in row)) throw new Error('no row')
    return `incidents/${row.rowId}`
  }
})
afterAll(() => product?.end())

step('the citizen goes from the versions to what changed between them', async () => {
  const { page } = phone
  await phone.open(`${product.url}/dossiers/${dossier.id}`, 'Se connecter')
  await signIn(phone, product.accounts.citizen)
  await phone.arrive(`Dossier n° ${dossier.number}`)
  await phone.enter('link', 'Voir ce qui a changé depuis la version 1')
  await phone.arrive('Versions 1 et 2 comparées')
  await page.getByText('De la version 1 à la version 2').waitFor()
})

step('each change is told in words: a number, a list, a long text', async () => {
  const { page } = phone
  const told = await page.locator('main').innerText()
  for (const sentence of [
    'Réponse changée',
    'Version 1',
    'Version 2',
    '(retiré)',
    'Les mots retirés sont barrés',
  ])
    expect(told).toContain(sentence)
  expect(await page.locator('.different del').first().innerText()).toContain('trois')
  expect(await page.locator('.different ins').first().innerText()).toContain('douze')
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await phone.keep()
})

step('the agent reads the same on the desk', async () => {
  const desk = await sitDown('comparing-desk', { width: 1280, height: 900 })
  await desk.open(`${product.url}/instruction/dossiers/${dossier.id}`, 'Se connecter')
  await signIn(desk, product.accounts.agent)
  await desk.arrive(`Dossier n° ${dossier.number}`)
  await desk.enter('link', 'Voir ce qui a changé depuis la version 1')
  await desk.arrive('Versions 1 et 2 comparées')
  await desk.page.getByText('De la version 1 à la version 2').waitFor()
  expect(await violations(desk.page)).toEqual([])
  await desk.keep()
})
