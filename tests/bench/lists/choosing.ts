import type { Browser, Page } from 'playwright-core'
import { putList } from '../../../schemas/api/lists'
import { aProcedure } from '../../support/builders/forms'
import { visitor } from '../../support/visitor'
import { type Asked, median, type Table } from '../bench'
import type { Measured } from '../typing/product'

/** The longest list that anybody was seen to ask with, and the one it must feel like. */
const [long, short] = [47_738, 10] as const

const lists = { long: 'longue', short: 'courte' } as const
type List = keyof typeof lists

/** What choosing began with. */
type Begun = { readonly open: number; readonly letter: number; readonly nodes: number }

/** Opens each list and types a letter, in turns. */
export async function measureLists(
  browser: Browser,
  ours: Measured,
  { seed, count = 30, say }: Asked,
): Promise<Table> {
  const administrator = await visitor(ours.product.url, ours.product.accounts.administrator)
  for (const [name, lines] of [
    [lists.long, long],
    [lists.short, short],
  ] as const)
    await administrator.must(putList, { params: { list: name }, body: { source: listOf(lines, seed) } })
  const form = aProcedure({
    id: 'listes-mesurees',
    title: 'Listes',
    fields: [
      { id: 'long', type: 'choice', label: 'Longue', options: { from: lists.long } },
      { id: 'short', type: 'choice', label: 'Courte', options: { from: lists.short } },
    ],
  })
  await ours.publish(form)
  const { page, close } = await ours.open(browser, form, await ours.begin(form), 2)
  const seen: Record<List, Begun[]> = { long: [], short: [] }
  // Once each before: reading a list for the first time is the server's affair, once.
  for (const list of ['long', 'short'] as const) await begin(page, list)
  for (let round = 1; round <= count; round++) {
    say(`Lists, round ${round} of ${count}`)
    for (const list of turns(round)) seen[list].push(await begin(page, list))
  }
  await close()
  return tableOf(seen, count)
}

function tableOf(seen: Record<List, readonly Begun[]>, count: number): Table {
  const of = (list: List, figure: keyof Begun) => median(seen[list].map((each) => each[figure]))
  const most = Math.max(...[...seen.long, ...seen.short].map(({ nodes }) => nodes))
  const line = (list: List, lines: number) => ({
    who: `Guichet, a list of ${lines.toLocaleString('en')}`,
    as: 'ours' as const,
    figures: {
      'ms from the first letter to the list': of(list, 'letter'),
      'ms to open': of(list, 'open'),
      'nodes of the list in the page': of(list, 'nodes'),
    },
  })
  return {
    title: 'Lists of any size',
    count,
    lines: [line('long', long), line('short', short)],
    goals: [
      {
        says: `first letter to list: ${long.toLocaleString('en')} options beside ${short}`,
        is: of('long', 'letter') / of('short', 'letter'),
        atMost: 1.2,
        kind: 'ratio',
      },
      { says: 'nodes of a list in the page', is: most, atMost: 50, kind: 'count' },
    ],
  }
}

/** Each goes first in turn: what one leaves warm serves the other as often. */
function turns(round: number): readonly List[] {
  return round % 2 === 0 ? ['long', 'short'] : ['short', 'long']
}

/** Opens a list by the arrow, closes it, and types a letter. */
async function begin(page: Page, list: List): Promise<Begun> {
  const box = page.getByRole('combobox', { name: list === 'long' ? 'Longue' : 'Courte' })
  await box.focus()
  const open = await drawn(page, 'ArrowDown')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  const letter = await drawn(page, 'm')
  const nodes = await page
    .locator('[role=listbox]:visible')
    .evaluate((each) => each.querySelectorAll('*').length)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  return { open, letter, nodes }
}

/** Milliseconds from a key to the frame that shows lines. */
async function drawn(page: Page, key: string): Promise<number> {
  await page.evaluate(watchLines)
  await page.keyboard.press(key)
  const wait = await page.waitForFunction(() => Reflect.get(window, 'benchDrawn') ?? null)
  return Number(await wait.jsonValue())
}

/** Runs in the page, before the key: notes when lines that were not there are on the screen. */
function watchLines() {
  Reflect.deleteProperty(window, 'benchDrawn')
  let pressed = 0
  window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true })
  const watch = new MutationObserver(() => {
    const line = document.querySelector('[role=option]')?.textContent
    if (pressed === 0 || line === undefined) return
    watch.disconnect()
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => Reflect.set(window, 'benchDrawn', performance.now() - pressed)
      channel.port2.postMessage(null)
    })
  })
  watch.observe(document, { childList: true, subtree: true })
}

const words = ['Maison', 'Moulin', 'Atelier', 'Marché', 'Ferme', 'École', 'Mairie', 'Forêt', 'Pont', 'Musée']
const places = ['Saint-Étienne', 'Les Haÿ', 'Évreux', 'Mont-de-Marsan', 'Le Puy', 'Nîmes', 'Besançon']

/** Lines whose names share their words; a seed puts them in another order. */
function listOf(count: number, seed: number): string {
  const lines = Array.from({ length: count }, (_, number) => {
    const at = number + seed
    const name = `${words[at % words.length]} de ${places[at % places.length]} no ${number}`
    return `l${number},${name},Service ${(at * 7) % 101}`
  })
  return ['value,label,detail', ...lines].join('\n')
}
