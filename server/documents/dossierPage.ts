import type { FormDocument } from '../../forms/engine/documentTypes'
import { readMarkdown } from '../../forms/markdown'
import type { Locale } from '../../schemas/label'
import { printedSections, printedText } from './entries'
import type { FilesToPrint } from './filesToPrint'
import { type Words, wordsOf } from './messages'
import type { Page } from './page'

/** One version of a dossier, in the words of its procedure: what a document is made of. */
export type PrintedVersion = {
  readonly locale: Locale
  readonly dossierNumber: string
  readonly version: number
  /** UTC instant. */
  readonly submittedAt: string
  readonly timeZone: string
  readonly author: string
  readonly applicant: string | null
  readonly hash: string
  readonly procedureTitle: string
  readonly revision: number
  readonly service: string
  /** The procedure's mail, telephone and hours, a line each. */
  readonly contact: string
  /** Markdown: what happens once the dossier is submitted. */
  readonly confirmation: string
  /** Markdown: what no answer will mean, and when. */
  readonly silence: string
  readonly document: FormDocument
  /** Texts that the author gave in French alone; empty where the reader's language is French. */
  readonly french: ReadonlySet<string>
  /** What became of its files, and those that are drawn. */
  readonly files: FilesToPrint
  /** `#rrggbb` */
  readonly accent: string
}

/** The whole dossier as it was submitted. */
export function dossierPage(version: PrintedVersion): Page {
  const words = wordsOf(version.locale)
  return {
    ...pageOf(version, words),
    heading: words.say('dossier', { number: version.dossierNumber }),
    summary: [
      printedText(words.say('version'), String(version.version)),
      ...commonSummary(version, words),
      printedText(words.say('revision'), words.say('revisionText', { revision: version.revision })),
      printedText(words.say('fingerprint'), version.hash),
    ],
    introduction: [],
    sections: printedSections(version.document, { ...version, words }),
    closing: words.say('dossierClosing', { version: version.version }),
  }
}

/**
 * The acknowledgement that French law asks of a service for what it is sent (code des relations entre le public et
 * l'administration, articles L. 112-3 and R. 112-5): date of receipt, service in charge and how to reach it.
 */
export function receiptPage(version: PrintedVersion): Page {
  const words = wordsOf(version.locale)
  const about = words.say('receipt')
  return {
    ...pageOf(version, words),
    title: `${about} – ${words.say('dossier', { number: version.dossierNumber })}`,
    heading: about,
    summary: [
      printedText(words.say('dossierNumber'), version.dossierNumber),
      ...commonSummary(version, words),
      printedText(words.say('service'), version.service),
      printedText(words.say('contact'), version.contact),
      printedText(words.say('fingerprint'), version.hash),
    ],
    introductionTitle: words.say('next'),
    introduction: readMarkdown(version.confirmation),
    texts: [{ title: words.say('silence'), blocks: readMarkdown(version.silence) }],
    sections: [],
    closing: words.say('receiptClosing'),
  }
}

/** What the pages of one version have in common. */
export function pageOf(version: PrintedVersion, words: Words) {
  const number = version.dossierNumber
  return {
    lang: version.locale,
    title: `${words.say('dossier', { number })} – ${version.procedureTitle}`,
    author: version.service,
    accent: version.accent,
    footer: words.say('footer', { number, version: version.version }),
    pageOf: words.say('pageOf'),
    eyebrow: version.service,
    subheading: version.procedureTitle,
    introductionTitle: '',
    texts: [],
    introductionLang: version.french.has(version.confirmation) ? ('fr' as const) : version.locale,
    french: frenchIn(version.french),
  }
}

/** As the template looks them up. */
export function frenchIn(texts: ReadonlySet<string>): Readonly<Record<string, true>> {
  return Object.fromEntries([...texts].map((text) => [text, true as const]))
}

/** Whose dossier it is, and when it was submitted. */
export function commonSummary(version: PrintedVersion, words: Words) {
  return [
    printedText(words.say('submittedAt'), words.instant(version.submittedAt, version.timeZone)),
    ...(version.applicant === null ? [] : [printedText(words.say('applicant'), version.applicant)]),
    printedText(words.say('author'), version.author),
  ]
}
