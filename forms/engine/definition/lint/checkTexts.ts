import type { Procedure } from '../../../fields'
import { pointerStep } from '../../finding'
import type { Report } from '../finding'
import { checkMarkdown } from './checkMarkdown'

/** Keys of the texts that are a small Markdown; all others are plain. */
const markdownKeys = ['description', 'prepare', 'confirmation', 'text']
const titleKeys = ['label', 'title']

/** Reading Markdown takes time: of more characters than any form has, the rest is not looked at. */
const mostMarkdown = 200_000

/** Letters that are not seen: they change the direction of writing, or hide in a word. */
const unseen = /[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/u

/** Warns of what a page would show wrongly: unseen letters, all capitals; and refuses links that say nothing. */
export function checkTexts(procedure: Procedure, report: Report): void {
  let markdown = 0
  walk(procedure, '', '', (text, at, key) => {
    if (unseen.test(text)) report({ at, code: 'lint.unseen', severity: 'warning' })
    if (titleKeys.includes(key) && isShouted(text)) report({ at, code: 'lint.capitals', severity: 'warning' })
    if (!markdownKeys.includes(key)) return
    markdown += text.length
    if (markdown <= mostMarkdown) checkMarkdown(text, at, report)
  })
}

type Visit = (text: string, at: string, key: string) => void

/** Visits every text, under the key it is given for: `fr` and `en` are those of the label they make. */
function walk(part: unknown, at: string, key: string, visit: Visit): void {
  if (typeof part === 'string') visit(part, at, key)
  else if (typeof part === 'object' && part !== null)
    for (const [name, inner] of Object.entries(part)) {
      const isLanguage = name === 'fr' || name === 'en'
      walk(inner, at + pointerStep(name), isLanguage || Array.isArray(part) ? key : name, visit)
    }
}

/** All in capitals, and longer than the short names of forms and numbers: read letter by letter by some. */
function isShouted(text: string): boolean {
  const letters = text.replaceAll(/\P{L}/gu, '')
  return letters.length > 9 && letters === letters.toLocaleUpperCase('fr')
}
