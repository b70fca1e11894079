import type { Page } from 'playwright-core'

/** How often a page is asked, in milliseconds, and how many times. */
const [pause, times] = [50, 600]

/**
 * Waits until the page says yes, where to say it takes time: Playwright's `waitForFunction` takes the promise itself
 * for a yes, and waits for nothing.
 */
export async function waitUntil(
  page: Page,
  isSo: (asked: string) => Promise<boolean>,
  asked = '',
): Promise<void> {
  for (let time = 1; time <= times; time++) {
    if (await page.evaluate(isSo, asked)) return
    await page.waitForTimeout(pause)
  }
  throw new Error(`Not so after ${(pause * times) / 1000} s: ${isSo}`)
}
