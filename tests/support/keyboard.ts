import { fileURLToPath } from 'node:url'
import type { CDPSession, FileChooser, Locator, Page } from 'playwright-core'
import { type Seen, seeFocus } from './focus'

/** Where the focus stands: as the screen shows it, and as assistive technology is told. */
export type Stop = Seen & {
  /** `link`, `button`, `textbox`, `radio`, `checkbox`, `combobox`, `heading`… */
  readonly role: string
  readonly name: string
  /** What is read after the name: the hint, what is wrong. */
  readonly description: string
}

/** Somebody who has no mouse. At every stop the focus must be seen, or the journey ends there. */
export type Keyboard = {
  readonly page: Page
  /** Keys pressed so far, letters included. */
  strokes(): number
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  /** Keeps an image of the page, where `SCREENS` asks for them, or `anyway`. */
  keep(anyway?: boolean): Promise<void>
  /** What has the focus now. */
  stop(): Promise<Stop>
  /** Goes on, or back, by Tab alone until the focus is on it, or on the first one of that name. */
  tabTo(role: Role, name: string | RegExp): Promise<Stop>
  /** Goes there and presses Enter. */
  enter(role: Role, name: string | RegExp): Promise<void>
  /** Opens an address, as one types it above the page: the focus stays where the browser puts it. */
  open(address: string, title: string | RegExp): Promise<void>
  /** Waits for the focus to be put on it. */
  focusOn(role: Role, name: string | RegExp): Promise<Stop>
  /** Waits for a page of this title (its `h1`) to have come and to have taken the focus. */
  arrive(title: string | RegExp): Promise<void>
  /** The file that Enter gives at a link. */
  download(name: string | RegExp): Promise<{ readonly name: string; readonly path: string }>
  /** The chooser that the focused file control opens. */
  openChooser(): Promise<FileChooser>
}

type Role = Parameters<Page['getByRole']>[0]

/** Tabs after which something is held to be out of reach. */
const farthest = 300

/** Page images for whoever wants to look. */
const screens = fileURLToPath(new URL('../../dist/screens/', import.meta.url))

/** The keyboard of a page; with `SCREENS=1` each page it comes to is kept as `dist/screens/NAME-01.png`. */
export async function keyboardOf(page: Page, name: string): Promise<Keyboard> {
  const tree = await page.context().newCDPSession(page)
  // From the start: a chooser that opens at once would be missed.
  page.on('filechooser', () => undefined)
  let strokes = 0
  let kept = 0

  async function keep(anyway = process.env.SCREENS === '1') {
    if (page.isClosed() || !anyway) return
    kept += 1
    await page.screenshot({ path: `${screens}${name}-${`${kept}`.padStart(2, '0')}.png`, fullPage: true })
  }

  async function press(key: string) {
    strokes += 1
    await page.keyboard.press(key)
  }

  async function stop(): Promise<Stop> {
    const seen = await seeFocus(page)
    return { ...(await toldOf(tree)), ...seen }
  }

  async function tabTo(role: Role, name: string | RegExp): Promise<Stop> {
    const target = page.getByRole(role, { name, exact: true }).first()
    await target.waitFor({ state: 'attached' })
    const isBefore = await target.evaluate((element) => {
      const here = document.activeElement ?? document.body
      return Boolean(here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)
    })
    for (let tabs = 0; tabs < farthest; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return stop()
      await press(isBefore ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`Tab does not reach the ${role} “${name}”.`)
  }

  return {
    page,
    strokes: () => strokes,
    press,
    async type(text) {
      strokes += [...text].length
      await page.keyboard.type(text)
    },
    stop,
    keep,
    tabTo,
    async enter(role, name) {
      await tabTo(role, name)
      await press('Enter')
    },
    async open(address, title) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      await named(page)
      await keep()
    },
    async focusOn(role, name) {
      await focused(page, page.getByRole(role, { name, exact: true }))
      return stop()
    },
    async arrive(title) {
      await focused(page, page.getByRole('heading', { level: 1, name: title, exact: true }))
      await stop()
      await named(page)
      await keep()
    },
    async download(name) {
      await tabTo('link', name)
      const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
      return { name: download.suggestedFilename(), path: await download.path() }
    },
    async openChooser() {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')])
      return chooser
    },
  }
}

/** Waits for the focus to be on it. */
async function focused(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle()
  await page.waitForFunction((wanted) => wanted === document.activeElement, element)
}

/** The page's title ends with the service's name, whatever comes before. */
async function named(page: Page): Promise<string> {
  await page.waitForFunction(() => / – Guichet$/.test(document.title))
  return page.title()
}

/** The focused element in Chromium's own accessibility tree. */
async function toldOf(tree: CDPSession): Promise<Pick<Stop, 'role' | 'name' | 'description'>> {
  const { result } = await tree.send('Runtime.evaluate', { expression: 'document.activeElement' })
  if (result.objectId === undefined) throw new Error('Nothing has the focus.')
  const { nodes } = await tree.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })
  const [node] = nodes
  return {
    role: String(node?.role?.value),
    name: String(node?.name?.value ?? ''),
    description: String(node?.description?.value ?? ''),
  }
}
