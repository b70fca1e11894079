import type { Locale } from '../../schemas/label'
import { frame, looks, type Mail } from './frame'
import { markup } from './markup'
import { mailWords } from './messages'

/** Why somebody is written to about an account: to confirm an address, or because it has one already; to choose anew. */
export type AccountMail = 'confirm' | 'known' | 'password'

type Said = {
  readonly what: AccountMail
  /** Where it leads. */
  readonly link: string
  /** The name of this installation. */
  readonly name: string
}

/** Writes what somebody who asked for an account, or for another password, is to do next. */
export function accountMail({ what, link, name }: Said, locale: Locale): Mail {
  const word = mailWords(locale)
  const subject = word(`${what}.subject`, { name })
  const [title, why, act, otherwise] = [
    word(`${what}.title`),
    word(`${what}.why`, { name }),
    word(`${what}.act`),
    word(`${what}.otherwise`),
  ]
  const automatic = word('receipt.automatic', { name })
  const text = [title, why, word('named', { label: act, value: link }), otherwise, automatic].join('\n\n')
  const inside = markup`<h1 ${looks.big}>${title}</h1>
<p>${why}</p>
<p><a href="${link}">${act}</a></p>
<p>${otherwise}</p>
<p>${automatic}</p>`
  return { subject, text: `${text}\n`, html: frame(inside, subject, locale) }
}
