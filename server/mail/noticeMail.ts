import { readMarkdown } from '../../forms/markdown'
import type { Locale } from '../../schemas/label'
import { frame, looks, type Mail } from './frame'
import { markdownHtml, markdownText, markup } from './markup'
import { dayText, mailWords } from './messages'
import { type Notice, notices } from './notices'

/** What a notice names: nothing that was answered, written or decided. `link` is where it leads. */
export type Told = {
  readonly what: Notice
  readonly number: string
  readonly procedure: string
  /** Whether the procedure's name is in French whatever the reader's language. */
  readonly inFrench: boolean
  readonly link: string
  /** The name of this installation. */
  readonly name: string
  /** The date on which it goes, of what tells that; null of anything else. */
  readonly goes: string | null
  /** Where the reader refuses such mails, of those that can be refused. */
  readonly choice: string
  /** How a decision can be contested, Markdown; null of anything else. */
  readonly appeal: string | null
}

/** Writes what happened to a dossier, and where to read more. */
export function noticeMail(
  { what, number, procedure, inFrench, link, goes, choice, name, appeal }: Told,
  locale: Locale,
): Mail {
  const contest = readMarkdown(appeal ?? '')
  const word = mailWords(locale)
  const subject = word(`notice.${what}.subject`, { number })
  const [title, why, act] = [
    word(`notice.${what}.title`),
    word(`notice.${what}.why`),
    word(`notice.${what}.act`),
  ]
  const facts = [
    { label: word('receipt.procedure'), value: procedure, language: inFrench ? 'fr' : locale },
    { label: word('receipt.number'), value: number, language: locale },
    ...(goes === null
      ? []
      : [{ label: word('notice.goes'), value: dayText(goes, locale), language: locale }]),
  ]
  const refusable = notices[what].about !== null
  const refusing = word('notice.refusable')
  const automatic = word('receipt.automatic', { name })
  const text = [
    title,
    facts.map((fact) => word('named', fact)).join('\n'),
    why,
    word('named', { label: act, value: link }),
    ...(appeal === null ? [] : [word('notice.appeal'), markdownText(contest)]),
    ...(refusable ? [word('named', { label: refusing, value: choice })] : []),
    automatic,
  ]
  const inside = markup`<h1 ${looks.big}>${title}</h1>
<dl>${facts.map(
    ({ label, value, language }) =>
      markup`<dt ${looks.bold}>${label}</dt><dd lang="${language}" ${looks.fact}>${value}</dd>`,
  )}</dl>
<p>${why}</p>
<p><a href="${link}" ${looks.button}>${act}</a></p>
${appeal === null ? [] : [markup`<h2 ${looks.middle}>${word('notice.appeal')}</h2>`, ...markdownHtml(contest)]}
${refusable ? [markup`<p><a href="${choice}" ${looks.link}>${refusing}</a></p>`] : []}
<p>${automatic}</p>`
  return { subject, text: `${text.join('\n\n')}\n`, html: frame(inside, subject, locale) }
}
