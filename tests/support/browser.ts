import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Where a Chromium may stand, the one named by the environment first. */
const places = [
  process.env.CHROMIUM_PATH,
  // The same browser, as Debian builds it for tests: without the window that nobody sees, a quarter of the work less.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the machine's Chromium, or the one that npm brings for Linux; null where there is neither. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = places.find((path) => path !== undefined && existsSync(path)) ?? (await packaged())
  if (executablePath === undefined) return absent()
  // A container's root has no sandbox to give away.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...flags, ...asRoot] })
}

/**
 * A page of its own, as a phone or a screen shows it, in French unless it is told otherwise. Without `keeping` the
 * product's files are not put on the device, which takes a while.
 */
export async function openPage(
  browser: Browser,
  { width = 1280, height = 800, locale = 'fr-FR', javaScriptEnabled = true, keeping = true } = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: 'Europe/Paris',
    javaScriptEnabled,
    serviceWorkers: keeping ? 'allow' : 'block',
  })
  const page = await context.newPage()
  return { page, context }
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: sparticuz } = await import('@sparticuz/chromium')
  return sparticuz.executablePath()
}

function absent(): null {
  if (process.env.CI === 'true') throw new Error('no Chromium: install it, or name it in CHROMIUM_PATH')
  return null
}
