import { readMarkdown } from '../../forms/markdown'
import type { Locale } from '../../schemas/label'
import { frame, looks, type Mail } from './frame'
import { markdownHtml, markdownText, markup } from './markup'
import { instantText, mailWords } from './messages'

/** What the receipt of a submission says. `next` is the author's Markdown, `link` the dossier's own address. */
export type Receipt = {
  readonly number: string
  readonly version: number
  readonly procedure: string
  readonly service: string
  readonly submittedAt: string
  readonly timeZone: string
  readonly next: string | null
  readonly contact: string | null
  /** The service's address, telephone, mail and hours, on one line; null where it gives none. */
  readonly reach: string | null
  /** Markdown: what no answer will mean, and when. */
  readonly silence: string
  readonly link: string
  /** The name of this installation. */
  readonly name: string
  /** Whether the PDF goes with it. */
  readonly attached: boolean
  /** Texts that the author gave in French alone. */
  readonly french: ReadonlySet<string>
}

/** Writes the receipt of one submission. */
export function receiptMail(receipt: Receipt, locale: Locale): Mail {
  const word = mailWords(locale)
  const said: Said = {
    title: word(receipt.version === 1 ? 'receipt.title' : 'receipt.again'),
    facts: [
      [word('receipt.number'), receipt.number],
      [word('receipt.procedure'), receipt.procedure],
      [word('receipt.service'), receipt.service],
      ...(receipt.reach === null ? [] : [[word('receipt.reach'), receipt.reach] as const]),
      [word('receipt.submittedAt'), instantText(receipt.submittedAt, receipt.timeZone, locale)],
    ],
    nextTitle: word('receipt.next'),
    next: readMarkdown(receipt.next ?? word('receipt.nextDefault')),
    languageOf: (text) => (locale !== 'fr' && receipt.french.has(text ?? '') ? 'fr' : locale),
    nextText: receipt.next,
    silenceTitle: word('receipt.silence'),
    silence: readMarkdown(receipt.silence),
    follow: word('receipt.follow'),
    link: receipt.link,
    ending: [
      ...(receipt.attached ? [word('receipt.attached')] : []),
      ...(receipt.contact === null ? [] : [word('receipt.contact', { contact: receipt.contact })]),
      word('receipt.automatic', { name: receipt.name }),
    ],
    named: (label, value) => word('named', { label, value }),
  }
  const subject = word('receipt.subject', { number: receipt.number })
  return { subject, text: asText(said), html: asHtml(said, subject, locale) }
}

/** The sentences, before any layout. */
type Said = {
  readonly title: string
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly nextTitle: string
  readonly next: ReturnType<typeof readMarkdown>
  readonly follow: string
  readonly link: string
  readonly ending: readonly string[]
  named(label: string, value: string): string
  readonly silenceTitle: string
  readonly silence: ReturnType<typeof readMarkdown>
  /** What comes next as its author wrote it. */
  readonly nextText: string | null
  languageOf(text: string | null): Locale
}

function asText(said: Said): string {
  const blocks = [
    said.title,
    said.facts.map(([label, value]) => said.named(label, value)).join('\n'),
    said.nextTitle,
    markdownText(said.next),
    said.silenceTitle,
    markdownText(said.silence),
    said.named(said.follow, said.link),
    ...said.ending,
  ]
  return `${blocks.join('\n\n')}\n`
}

function asHtml(said: Said, subject: string, locale: Locale): string {
  const facts = said.facts.map(
    ([label, value]) =>
      markup`<dt ${looks.bold}>${label}</dt><dd lang="${said.languageOf(value)}" ${looks.fact}>${value}</dd>`,
  )
  const ending = said.ending.map((sentence) => markup`<p>${sentence}</p>`)
  const inside = markup`<h1 ${looks.big}>${said.title}</h1>
<dl>${facts}</dl>
<h2 ${looks.middle}>${said.nextTitle}</h2>
<div lang="${said.languageOf(said.nextText)}">${markdownHtml(said.next)}</div>
<h2 ${looks.middle}>${said.silenceTitle}</h2>
${markdownHtml(said.silence)}
<p><a href="${said.link}" ${looks.button}>${said.follow}</a></p>
${ending}`
  return frame(inside, subject, locale)
}
