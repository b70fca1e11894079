import type { Report } from '../finding'
import type { AuthorText } from './textsOf'

/**
 * A translation that is missing is said, never left blank: each text that is in French alone where others are in
 * English too; of a definition without any English, once.
 */
export function checkTranslations(texts: readonly AuthorText[], report: Report): void {
  const alone = texts.filter(({ label }) => typeof label === 'string')
  if (alone.length === texts.length) report({ at: '/title', code: 'lint.onlyFrench', severity: 'warning' })
  else for (const { at } of alone) report({ at, code: 'lint.noEnglish', severity: 'warning' })
}
