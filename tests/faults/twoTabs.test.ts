import type { CDPSession, Page } from 'playwright-core'
import { sitDown, step } from '../support/journey'
import { type Product, startProduct } from '../support/product'
import { Random } from '../support/random/random'
import { publishShopForm } from '../support/shopForm'
import { signInAs } from '../support/signInAs'

/** One tab, its own line, and what its person has typed and been asked. */
type Tab = { readonly page: Page; readonly line: CDPSession; out: boolean }

const interleavings = 20
const boxes = ['Nom de la boutique', 'Ville'] as const

let product: Product
let form: Awaited<ReturnType<typeof publishShopForm>>
let dossier: string
let tabs: readonly Tab[]
/** All that questions offered to keep, word after word. */
let offered = ''
let asked = 0

beforeAll(async () => {
  product = await startProduct()
  form = await publishShopForm(product)
  dossier = await form.begin()
  const { page } = await sitDown('twoTabs', { width: 360, height: 740 })
  await signInAs(page, product, 'citizen')
  tabs = await Promise.all([page, await page.context().newPage()].map(open))
})
afterAll(() => product?.end())

step(
  'twenty interleavings of two tabs that type, pause and lose the network: each word is kept, or offered',
  async () => {
    const random = new Random(20)
    for (let round = 1; round <= interleavings; round++) {
      const words: string[] = []
      for (let acts = 3 + random.int(2); acts > 0; acts--) {
        const tab = random.pick(tabs)
        if (random.chance(0.3)) await cut(tab, !tab.out)
        const word = `m${round}x${acts}`
        if (await typed(random, tab, random.pick(boxes), word)) words.push(word)
        await tab.page.waitForTimeout(random.pick([0, 100, 300, 700]))
      }
      for (const tab of tabs) await cut(tab, false)
      let lost: readonly string[] = words
      // What was typed last is on its way half a second later.
      for (let turn = 0; turn < 20 && lost.length > 0; turn++) {
        for (const tab of tabs) await settled(random, tab)
        const { answers } = await form.draft(dossier)
        const kept = `${answers.name} ${answers.town} ${offered}`
        lost = words.filter((word) => !kept.includes(word))
      }
      expect({ round, lost }).toEqual({ round, lost: [] })
    }
    // They did meet.
    expect(asked).toBeGreaterThan(3)
  },
)

async function open(page: Page): Promise<Tab> {
  await page.goto(`${product.url}/dossiers/${dossier}/sections/shop`)
  await page.getByRole('textbox', { name: boxes[0] }).waitFor()
  return { page, line: await page.context().newCDPSession(page), out: false }
}

/** Cuts one tab off, or lets it back. */
async function cut(tab: Tab, out: boolean): Promise<void> {
  if (tab.out === out) return
  tab.out = out
  const free = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
  await tab.line.send('Network.emulateNetworkConditions', { offline: out, ...free })
}

/** Types a word after what the box shows; whether it stands there, or a question came in between. */
async function typed(random: Random, tab: Tab, name: string, word: string): Promise<boolean> {
  await choose(random, tab)
  const box = tab.page.getByRole('textbox', { name })
  await box.press('End')
  await tab.page.keyboard.type(` ${word}`, { delay: random.pick([0, 10, 40]) })
  if ((await box.inputValue()).includes(word)) return true
  if (await isAsked(tab)) return false
  throw new Error(`“${word}” went from under the person’s fingers.`)
}

/** Reads what is asked, and chooses. */
async function choose(random: Random, tab: Tab): Promise<void> {
  if (!(await isAsked(tab))) return
  const dialog = tab.page.getByRole('dialog')
  asked += 1
  offered += ` ${await dialog.innerText()} `.replace(/\s/g, ' ')
  for (const choice of await dialog.getByRole('group').all())
    if (random.chance(0.5)) await choice.getByRole('radio').last().check()
  await dialog.getByRole('button').last().click()
  await tab.page.waitForTimeout(100)
}

function isAsked({ page }: Tab): Promise<boolean> {
  return page.getByRole('dialog').isVisible()
}

/** Waits until a tab has sent all it has, whatever it is asked on the way. */
async function settled(random: Random, tab: Tab): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    await choose(random, tab)
    const saved = tab.page.getByText(/^(Enregistré à|Vos réponses s’enregistrent)/).filter({ visible: true })
    if ((await saved.count()) > 0 && !(await isAsked(tab))) return
    await tab.page.waitForTimeout(100)
  }
  throw new Error('A tab never comes to rest.')
}
