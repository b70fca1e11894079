import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
import { openPage } from '../../support/browser'

/** A page opened for measuring. */
export type Opened = {
  readonly page: Page
  /** Milliseconds from the address to the frame that shows the form. */
  readonly render: number
  /** JavaScript that it loaded, in KB, compressed by gzip. */
  readonly kilobytes: number
  close(): Promise<void>
}

/** Opens an address in a browser of no past, and waits for so many text controls to be on the screen. */
export async function openAt(
  browser: Browser,
  address: string,
  controls: number,
  cookies = '',
): Promise<Opened> {
  const { page, context } = await openPage(browser)
  for (const [, name = '', value = ''] of cookies.matchAll(/([^=; ]+)=([^;]*)/g))
    await context.addCookies([{ name, value, url: new URL(address).origin }])
  const loaded: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') loaded.push(response)
  })
  await page.addInitScript(watchFor, controls)
  await page.goto(address)
  const render = await page.waitForFunction(() => Number(Reflect.get(window, 'benchRendered')) || null)
  // What comes once the page is at rest keeps nobody waiting.
  const waited = await page.evaluate(
    (until) => {
      const asked = performance.getEntriesByType('resource')
      return asked.filter(({ startTime }) => startTime <= until).map(({ name }) => name)
    },
    Number(await render.jsonValue()),
  )
  const scripts = loaded.filter((script) => waited.includes(script.url()))
  // Weighed when all is drawn: the machine has the browser's work to do first.
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length))
  return {
    page,
    render: Number(await render.jsonValue()),
    kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000,
    close: () => context.close(),
  }
}

/** Runs in the page, from its beginning: notes when the frame with that many controls was drawn. */
function watchFor(controls: number) {
  const watch = new MutationObserver(() => {
    if (document.getElementsByTagName('input').length < controls) return
    watch.disconnect()
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => Reflect.set(window, 'benchRendered', performance.now())
      channel.port2.postMessage(null)
    })
  })
  watch.observe(document, { childList: true, subtree: true })
}
