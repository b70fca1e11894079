import { openBrowser } from '../support/browser'
import type { Bench } from './bench'
import { measureLists } from './lists/choosing'
import { measuredProduct } from './typing/product'

/** A list of 47,738 options beside one of ten, in the built product and a real browser: opened, and searched by a letter. */
export const bench: Bench = {
  name: 'lists',
  async run(asked) {
    const browser = await openBrowser()
    if (browser === null) throw new Error('There is no Chromium to measure in.')
    asked.say('Building the product…')
    const measured = await measuredProduct()
    try {
      return [await measureLists(browser, measured, asked)]
    } finally {
      await browser.close()
      await measured.end()
    }
  },
}
