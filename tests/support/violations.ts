import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Each rule of accessibility that a page breaks and where, in words short enough to read in a failure. */
export async function violations(page: Page): Promise<string[]> {
  return told(axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']))
}

/** The same by the rules that the window's width decides alone: sizes of targets, and what scrolls. */
export async function violationsOfWidth(page: Page): Promise<string[]> {
  return told(axe(page).withRules(['target-size', 'scrollable-region-focusable']))
}

function axe(page: Page): AxeBuilder {
  // No page of the product holds another, and what is right needs no description: half the time, or less.
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}

async function told(builder: AxeBuilder): Promise<string[]> {
  const found = await builder.analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
