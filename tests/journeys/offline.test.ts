import type { Page } from 'playwright-core'
import { deleteDraft } from '../../schemas/api/dossiers'
import { sitDown, step } from '../support/journey'
import { type Product, startProduct } from '../support/product'
import { keptHere, nothingToLose, publishShopForm } from '../support/shopForm'
import { signInAs } from '../support/signInAs'
import { waitUntil } from '../support/waitUntil'

let product: Product
let form: Awaited<ReturnType<typeof publishShopForm>>
let page: Page
let dossier: string
let never: string

const address = (section: string, of = dossier) => `${product.url}/dossiers/${of}/sections/${section}`
const name = () => page.getByRole('textbox', { name: 'Nom de la boutique' })
const story = () => page.getByRole('textbox', { name: 'Que s’est-il passé ?' })
const saved = () =>
  page
    .getByText(/Enregistré à/)
    .filter({ visible: true })
    .first()
    .waitFor()
const heading = (title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor()
const tag = () => page.evaluate(() => document.activeElement?.tagName)

async function signIn(role: 'citizen' | 'agent') {
  const { email, password } = product.accounts[role]
  await page.getByRole('textbox', { name: /^Adresse électronique/ }).fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
}

beforeAll(async () => {
  product = await startProduct()
  form = await publishShopForm(product)
  page = (await sitDown('offline', { width: 360, height: 740 })).page
})
afterAll(() => product?.end())

step('the first page that one ever opens is kept on the device, with its dossier', async () => {
  dossier = await form.begin()
  never = await form.begin()
  await signInAs(page, product, 'citizen')
  // The network fails what keeps it once: the first change asks anew.
  await page.route(/\/assets\/device-/, (route) => route.abort(), { times: 1 })
  const failed = page.waitForEvent('requestfailed', (each) => each.url().includes('/device-'))
  await page.goto(address('shop'))
  await failed
  await name().fill('Aux Trois Sapins')
  await saved()
  await keptHere(page, dossier)
})

step('what is kept is unreadable, and the product’s own files hold nothing of anybody', async () => {
  const { key, clear, files } = await page.evaluate(whatIsKept)
  expect(key).toEqual({ algorithm: 'AES-GCM', extractable: false })
  for (const word of ['Sapins', 'camille', 'Nom de la boutique']) expect(clear).not.toContain(word)
  expect(files.filter((file) => file !== '/' && !file.startsWith('/assets/'))).toEqual([])
})

step('without a server the page says so once, and one goes on', async () => {
  await page.evaluate(listen)
  await product.kill()
  await name().fill('Aux Quatre Sapins')
  const banner = page.getByRole('status').filter({ hasText: 'Le service ne répond pas' })
  await banner.waitFor()
  expect(await banner.innerText()).toContain('gardées sur cet appareil')
  await page.getByRole('textbox', { name: 'Ville' }).fill('Sélestat')
  await page.getByRole('link', { name: 'Enregistrer et passer' }).click()
  await story().fill('Plus rien depuis lundi.')
  await nothingToLose(page)
  const said = await page.evaluate(heard)
  expect(said.filter((text) => text.includes('ne répond pas'))).toHaveLength(1)
})

step('reloaded, it is at the same place with the same words', async () => {
  await page.reload()
  await heading('La difficulté')
  expect(await tag()).toBe('H1')
  expect(await story().inputValue()).toBe('Plus rien depuis lundi.')
})

step(
  'the page that the device gives has a nonce of its own each time, and runs no script put into it',
  async () => {
    const nonce = () => page.evaluate(() => document.querySelector<HTMLElement>('script[nonce]')?.nonce)
    const first = await nonce()
    await page.reload()
    await heading('La difficulté')
    expect(first).toMatch(/^[\w+/]{22}==$/)
    expect(await nonce()).not.toBe(first)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.body.dataset.ran = "yes"'
      document.body.append(script)
      return document.body.dataset.ran
    })
    expect(ran).toBeUndefined()
  },
)

step('closed and opened again, too', async () => {
  const context = page.context()
  await nothingToLose(page)
  await page.close()
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(address('trouble'))
  await heading('La difficulté')
  expect(await story().inputValue()).toBe('Plus rien depuis lundi.')
  await page.getByRole('link', { name: 'Précédent' }).click()
  expect(await name().inputValue()).toBe('Aux Quatre Sapins')
})

step('a dossier never opened here is said to be elsewhere, and those that are here are offered', async () => {
  await page.goto(address('shop', never))
  await page.getByRole('heading', { name: 'Ce dossier n’est pas sur cet appareil' }).waitFor()
  await page.getByRole('link', { name: /^Signaler une difficulté/ }).click()
  await heading('Relire et déposer')
  expect(await page.getByRole('main').innerText()).toContain('Aux Quatre Sapins')
})

step('the session over, one signs in and finds place and words; they are sent, once', async () => {
  await nothingToLose(page)
  await product.start()
  await page.context().clearCookies()
  await page.goto(address('trouble'))
  await heading('Se connecter')
  await signIn('citizen')
  await heading('La difficulté')
  expect(await story().inputValue()).toBe('Plus rien depuis lundi.')
  await saved()
  const { number, answers } = await form.draft(dossier)
  expect(answers).toEqual({ name: 'Aux Quatre Sapins', town: 'Sélestat', story: 'Plus rien depuis lundi.' })
  expect(number).toBeLessThanOrEqual(3)
})

step('another account that signs in over an ended session sends none of these words', async () => {
  await page.context().clearCookies()
  await story().fill('Écrit après la fin de la session.')
  const dialog = page.getByRole('dialog', { name: 'Votre session a expiré' })
  await dialog.waitFor()
  await nothingToLose(page)
  await signIn('agent')
  await heading('Faites votre démarche en ligne')
  expect((await form.draft(dossier)).answers).toMatchObject({ story: 'Plus rien depuis lundi.' })
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  const asked = page.getByRole('dialog', { name: 'Des réponses ne sont pas encore enregistrées' })
  await asked.getByRole('button', { name: 'Rester connecté' }).click()
  await page.context().clearCookies()
  await page.goto(address('trouble'))
  await signIn('citizen')
  await heading('La difficulté')
  await saved()
  expect((await form.draft(dossier)).answers).toMatchObject({ story: 'Écrit après la fin de la session.' })
})

step(
  'what is kept goes with the list of one’s dossiers: of a draft deleted elsewhere, and of all after fourteen days',
  async () => {
    const gone = await form.begin()
    await page.goto(address('shop', gone))
    await keptHere(page, gone)
    await form.citizen.must(deleteDraft, { params: { dossier: gone } })
    await page.goto(`${product.url}/dossiers`)
    await expectKept([dossier])
    await page.evaluate(keptLongAgo)
    await page.reload()
    await expectKept([])
    await page.goto(address('trouble'))
    await heading('La difficulté')
  },
)

step('signing out warns of words that were not sent, and leaves nothing behind', async () => {
  await product.kill()
  await story().fill('Jamais envoyé.')
  await page.getByRole('status').filter({ hasText: 'Le service ne répond pas' }).waitFor()
  await nothingToLose(page)
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  const asked = page.getByRole('dialog', { name: 'Des réponses ne sont pas encore enregistrées' })
  await asked.getByRole('button', { name: 'Rester connecté' }).click()
  expect(await story().inputValue()).toBe('Jamais envoyé.')
  await product.start()
  await page.getByRole('button', { name: 'Enregistrer maintenant' }).click()
  await saved()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByRole('link', { name: 'Se connecter' }).waitFor()
  expect(await page.evaluate(leftBehind)).toEqual({ databases: [], marks: [] })
})

step('on a shared device nothing is kept, and the page says to stay', async () => {
  await page.goto(address('shop'))
  await page.getByRole('checkbox', { name: 'D’autres personnes utilisent cet appareil' }).check()
  await signIn('citizen')
  await heading('Votre boutique')
  await product.kill()
  await name().fill('Aux Cinq Sapins')
  const banner = page.getByRole('status').filter({ hasText: 'Le service ne répond pas' })
  expect(await banner.innerText()).toContain('gardez cette page ouverte')
  expect((await page.evaluate(leftBehind)).databases).toEqual([])
  await product.start()
  await saved()
  expect((await form.draft(dossier)).answers).toMatchObject({ name: 'Aux Cinq Sapins' })
})

/** What stands on the device: how it is sealed, all that can be read of it, and the files kept. */
async function whatIsKept() {
  const { keys, kept } = await new Promise<{ keys: CryptoKey[]; kept: { bytes: ArrayBuffer }[] }>(
    (resolve) => {
      const opening = indexedDB.open('guichet')
      opening.onsuccess = () => {
        const tx = opening.result.transaction(['keys', 'kept'])
        const [keys, kept] = [tx.objectStore('keys').getAll(), tx.objectStore('kept').getAll()]
        tx.oncomplete = () => {
          opening.result.close()
          resolve({ keys: keys.result, kept: kept.result })
        }
      }
    },
  )
  const decoder = new TextDecoder('latin1')
  const names = await caches.keys()
  const files = await Promise.all(names.map(async (each) => (await caches.open(each)).keys()))
  return {
    key: { algorithm: keys[0]?.algorithm.name, extractable: keys[0]?.extractable },
    clear: JSON.stringify(kept) + kept.map(({ bytes }) => decoder.decode(bytes)).join(''),
    files: files.flat().map(({ url }) => new URL(url).pathname),
  }
}

/** Waits until these dossiers, and no others, are kept on the device. */
async function expectKept(dossiers: readonly string[]) {
  await waitUntil(
    page,
    (expected) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('guichet')
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept').objectStore('kept').getAllKeys()
          all.onsuccess = () => {
            opening.result.close()
            const there = new Set(all.result.map((key) => (Array.isArray(key) ? String(key[1]) : '')))
            resolve([...there].join() === expected)
          }
        }
      }),
    dossiers.join(),
  )
}

/** All that is kept was kept a little more than fourteen days ago. */
function keptLongAgo() {
  return new Promise<void>((resolve) => {
    const opening = indexedDB.open('guichet')
    opening.onsuccess = () => {
      const tx = opening.result.transaction('kept', 'readwrite')
      const all = tx.objectStore('kept').getAll()
      all.onsuccess = () => {
        const at = performance.timeOrigin - 15 * 24 * 3_600_000
        for (const each of all.result) tx.objectStore('kept').put({ ...each, at })
      }
      tx.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

async function leftBehind() {
  const databases = (await indexedDB.databases()).map((each) => each.name)
  return { databases, marks: Object.keys(localStorage).filter((each) => /kept/.test(each)) }
}

/** Writes down what live regions say from now on. */
function listen() {
  const said: string[] = []
  Object.assign(globalThis, { said })
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      if (target instanceof Element && target.closest('[role=status]'))
        said.push([...addedNodes].map((node) => node.textContent).join(''))
  }).observe(document.body, { subtree: true, childList: true })
}

function heard(): string[] {
  const said: unknown = Object.entries(globalThis).find(([key]) => key === 'said')?.[1]
  return Array.isArray(said) ? said.map(String) : []
}
