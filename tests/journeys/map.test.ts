import { readDraft, startDossier } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { violations } from '../support/violations'
import { type Visitor, visitor } from '../support/visitor'

const procedure = {
  language: 1,
  id: 'terrain',
  title: 'Signaler un terrain',
  service: 'Service des essais',
  contact: { email: 'aide@example.fr' },
  legalBasis: 'Pour les essais.',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
  sections: [
    {
      id: 'page',
      title: 'Le terrain',
      fields: [
        { id: 'place', type: 'map', label: 'Où est-il ?', shapes: ['area', 'point'], max: 3 },
        { id: 'seen', type: 'dateTime', label: 'Quand l’avez-vous vu ?' },
        {
          id: 'use',
          type: 'linkedChoice',
          label: 'Quel est son usage ?',
          levels: ['Famille', 'Usage'],
          options: { farm: { label: 'Agricole', options: { vine: 'Vigne', wheat: 'Blé' } }, none: 'Aucun' },
        },
      ],
    },
  ],
} as const

let product: Product
let keyboard: Keyboard
let citizen: Visitor
let dossier = ''
const elsewhere: string[] = []
const forbidden: string[] = []

beforeAll(async () => {
  product = await startProduct()
  const administrator = await visitor(product.url, product.accounts.administrator)
  citizen = await visitor(product.url, product.accounts.citizen)
  const { procedureId, revision } = await administrator.must(uploadDefinition, {
    body: { source: JSON.stringify(procedure) },
  })
  await administrator.must(publishRevision, { params: { procedure: procedureId, revision } })
  dossier = (await citizen.must(startDossier, { body: { procedureId } })).id
  keyboard = await sitDown('map', { width: 320, height: 900 })
  const { page } = keyboard
  page.on('request', (request) => {
    if (!request.url().startsWith(product.url)) elsewhere.push(request.url())
  })
  page.on('console', (said) => {
    if (/Content Security Policy/.test(said.text())) forbidden.push(said.text())
  })
})
afterAll(() => product?.end())

step('an area is typed point by point; what cannot be read is marked, and stays', async () => {
  await keyboard.open(`${product.url}/dossiers/${dossier}/sections/page`, 'Se connecter')
  await signIn(keyboard, product.accounts.citizen)
  await keyboard.arrive('Le terrain')
  await keyboard.enter('button', 'Ajouter une surface')
  await keyboard.focusOn('textbox', /^Coordonnées/)
  await keyboard.type('48,573 7,752')
  await keyboard.press('Enter')
  await keyboard.type('48° 34′ 24″ N 7° 45′ 10.8″ E')
  await keyboard.press('Enter')
  await keyboard.type('48,574 7,753 m')
  await keyboard.enter('button', 'Continuer')
  await keyboard.focusOn('alert', /^Corrigez ces/)
  const wrong = await keyboard.tabTo('textbox', /^Coordonnées/)
  expect(wrong).toMatchObject({
    value: expect.stringContaining('48,574 7,753 m'),
    description: expect.stringContaining('48,574 7,753 m'),
  })
  expect(await violations(keyboard.page)).toEqual([])
  await keyboard.press('Backspace')
  await keyboard.press('Backspace')
})

step('the map opens, moves by its arrows, and takes a point at its centre', async () => {
  const { page } = keyboard
  await keyboard.enter('button', 'Ajouter un point')
  await keyboard.focusOn('textbox', /^Coordonnées\s: latitude/)
  await keyboard.enter('button', 'Ouvrir la carte')
  await page.getByRole('button', { name: /^Placer un point au centre de la carte \(/ }).waitFor()
  expect(await violations(page)).toEqual([])
  const before = await centre()
  await keyboard.tabTo('region', 'Carte')
  await keyboard.press('ArrowRight')
  await page.waitForFunction((text) => !document.querySelector('.map')?.textContent?.includes(text), before)
  await keyboard.enter('button', /^Placer un point au centre/)
  await page
    .getByRole('status')
    .filter({ hasText: `Point 2 : ${await centre()}.` })
    .waitFor({ state: 'attached' })
  await keyboard.keep()
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  expect([elsewhere, forbidden]).toEqual([[], []])
})

step('a feature is removed, and taken back', async () => {
  await keyboard.enter('button', /^Supprimer Surface\s1/)
  await keyboard.focusOn('button', /^Supprimer Point\s1/)
  await keyboard.enter('button', 'Annuler la dernière modification')
  await keyboard.page.getByRole('group', { name: 'Surface 1' }).waitFor()
  await keyboard.enter('button', 'Fermer la carte')
})

step('a date and its time, and lists of which one follows the other, are filled in', async () => {
  await keyboard.tabTo('textbox', 'Date')
  await keyboard.type('12 mars 2026')
  await keyboard.tabTo('textbox', 'Heure')
  await keyboard.type('9h05')
  await keyboard.tabTo('combobox', 'Famille')
  await keyboard.type('Agr')
  await keyboard.tabTo('combobox', 'Usage')
  await keyboard.type('Vig')
  await keyboard.keep()
  expect(await violations(keyboard.page)).toEqual([])
  await keyboard.enter('button', 'Continuer')
  await keyboard.arrive(/^Relire/)
  expect(await keyboard.page.locator('svg.map-drawing path').count()).toBe(1)
  expect(await violations(keyboard.page)).toEqual([])
  const { answers } = await citizen.must(readDraft, { params: { dossier } })
  expect(answers).toMatchObject({
    place: {
      features: [
        {
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [7.752, 48.573],
                [7.753, 48.573333],
                [7.753, 48.574],
                [7.752, 48.573],
              ],
            ],
          },
        },
        { geometry: { type: 'Point' } },
      ],
    },
    seen: '2026-03-12T09:05',
    use: ['farm', 'vine'],
  })
})

/** The centre of the map, as the button that places a point there says it. */
async function centre(): Promise<string> {
  const said = await keyboard.page.getByRole('button', { name: /^Placer un point au centre/ }).textContent()
  return /\((.+)\)/.exec(said ?? '')?.[1] ?? ''
}
