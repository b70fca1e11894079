import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
)

/** Each rule that a page breaks by IBM's engine (WCAG 2.2), and where. It sees what axe does not, and conversely. */
export async function ibmViolations(page: Page): Promise<string[]> {
  // Through the debugger: the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(engine)
  return page.evaluate(async () => {
    const { Checker } = Reflect.get(window, 'ace')
    const { results } = await new Checker().check(document, ['WCAG_2_2'])
    return results
      .filter(({ value }: { value: readonly string[] }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(
        ({ ruleId, message, snippet }: Readonly<Record<string, string>>) =>
          `${ruleId}: ${message} ${snippet}`,
      )
  })
}
