import { openBrowser } from '../support/browser'
import type { Bench } from './bench'
import { measurePage } from './typing/longPage'
import { buildPeers } from './typing/peers'
import { measuredProduct } from './typing/product'
import { measureRows } from './typing/rows'
import { measureSaves } from './typing/saves'

/**
 * The page beside its peers: one page of 1,000 questions, rows of 185, and what a save costs. Ours is the built
 * product in a real browser.
 */
export const bench: Bench = {
  name: 'typing',
  async run(asked) {
    const browser = await openBrowser()
    if (browser === null) throw new Error('There is no Chromium to measure in.')
    buildPeers(asked.say)
    asked.say('Building the product…')
    const measured = await measuredProduct()
    try {
      return [
        await measurePage(browser, measured, asked),
        await measureRows(browser, measured, asked),
        await measureSaves(measured, asked),
      ]
    } finally {
      await browser.close()
      await measured.end()
    }
  },
}
