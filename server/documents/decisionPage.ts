import { type Block, readMarkdown } from '../../forms/markdown'
import type { Decision } from '../../schemas/instruction'
import { commonSummary, type PrintedVersion, pageOf } from './dossierPage'
import { printedText } from './entries'
import { wordsOf } from './messages'
import type { Page } from './page'

/**
 * A decision as it is notified: what, by whom and when (code des relations entre le public et l'administration, article
 * L. 212-1), why (L. 211-5), and how to contest it (code de justice administrative, article R. 421-5).
 */
export function decisionPage(version: PrintedVersion, decision: Decision): Page {
  const words = wordsOf(version.locale)
  const number = version.dossierNumber
  const about = words.say('decision')
  const { file } = decision
  return {
    ...pageOf(version, words),
    title: `${about} – ${words.say('dossier', { number })}`,
    footer: words.say('decisionFooter', { number, decision: decision.decision }),
    heading: about,
    summary: [
      printedText(words.say('outcome'), words.say(`outcome_${decision.outcome}`)),
      printedText(words.say('decidedAt'), words.instant(decision.decidedAt, version.timeZone)),
      printedText(words.say('decidedBy'), [...new Set([decision.author, version.service])].join('\n')),
      printedText(words.say('dossierNumber'), number),
      printedText(words.say('decidedVersion'), String(version.version)),
      ...commonSummary(version, words),
      ...(file === null
        ? []
        : [printedText(words.say('decisionFile'), `${file.name}\nSHA-256 ${file.sha256}`)]),
    ],
    introduction: [],
    texts: [
      { title: words.say('reasons'), blocks: paragraphsOf(decision.reasons || words.say('noReasons')) },
      { title: words.say('appeal'), blocks: readMarkdown(decision.appeal) },
    ],
    sections: [],
    closing: '',
  }
}

/** A plain text by its blank lines: nothing in it is Markdown. */
function paragraphsOf(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', children: [{ kind: 'text', text: paragraph.trim() }] }))
}
