import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Each rule of accessibility that a page breaks and where, in words short enough to read in a failure. */
export async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found = await new AxeBuilder({ page })
    // No page of the product holds another, and what is right needs no description: half the time, or less.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
