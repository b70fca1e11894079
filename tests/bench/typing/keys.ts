import type { CDPSession, Locator, Page } from 'playwright-core'

/**
 * What is typed: an answer, a pause, another in its place. The first letter decides whether a tenth of the page is
 * asked (`x` does), so that each answer makes it come or go once, in whatever way the page goes about it.
 */
const answers = ['xylophones et tambourins', 'clarinettes et tambours']

/** Milliseconds between two letters, and after an answer: longer than any page waits before it takes the answer. */
const [between, pause] = [40, 900]

/** What a key cost. */
export type KeyCost = {
  /** Milliseconds of JavaScript a key, the work put off to the pause included. */
  readonly script: number
  /** The same for style and layout. */
  readonly layout: number
}

/** Types into a control and says what each letter cost, all included. */
export async function costOfTyping(page: Page, control: Locator, rounds: number): Promise<KeyCost> {
  const session = await page.context().newCDPSession(page)
  // The processor's time, whatever else the machine is at.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await control.focus()
  // What a page does once, at its first letters, is no cost of each.
  await typeAnswers(page, 2)
  const before = await durations(session)
  const keys = await typeAnswers(page, rounds)
  const after = await durations(session)
  await session.detach()
  return {
    script: ((after.script - before.script) * 1000) / keys,
    layout: ((after.layout - before.layout) * 1000) / keys,
  }
}

/** Milliseconds from each key to the paint after it. */
export async function keysToPaint(page: Page, control: Locator, rounds: number): Promise<readonly number[]> {
  await control.focus()
  await page.evaluate(() => {
    const waits: number[] = []
    Reflect.set(window, 'benchWaits', waits)
    const channel = new MessageChannel()
    // The message comes after the frame that was asked for is drawn.
    channel.port1.onmessage = ({ data }) => waits.push(performance.now() - Number(data))
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => requestAnimationFrame(() => channel.port2.postMessage(timeStamp)),
      true,
    )
  })
  await typeAnswers(page, rounds)
  const waits: unknown = await page.evaluate(() => Reflect.get(window, 'benchWaits'))
  return Array.isArray(waits) ? waits.map(Number) : []
}

async function typeAnswers(page: Page, rounds: number): Promise<number> {
  let keys = 0
  for (let round = 0; round < rounds; round++) {
    const answer = answers[round % answers.length] ?? ''
    await page.keyboard.press('Control+A')
    await page.keyboard.type(answer, { delay: between })
    await page.waitForTimeout(pause)
    keys += answer.length
  }
  return keys
}

async function durations(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    script: seconds('ScriptDuration'),
    layout: seconds('LayoutDuration') + seconds('RecalcStyleDuration'),
  }
}
