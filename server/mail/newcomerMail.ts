import type { Locale } from '../../schemas/label'
import { frame, looks, type Mail } from './frame'
import { markup } from './markup'
import { mailWords } from './messages'

type Said = {
  /** Eight digits; null for an address that has an account. */
  readonly code: string | null
  /** What people call the provider. */
  readonly provider: string
  /** The name of this installation. */
  readonly name: string
}

/** Writes the code by which somebody new confirms their address, or that the address has an account. */
export function newcomerMail({ code, provider, name }: Said, locale: Locale): Mail {
  const word = mailWords(locale)
  const what = code === null ? 'known' : 'code'
  const subject = word(`newcomer.${what}.subject`, { name })
  const title = word(`newcomer.${what}.title`)
  const why = word(`newcomer.${what}.why`, { name, provider })
  const act = word(`newcomer.${what}.act`)
  const ending = [word(`newcomer.${what}.otherwise`), word('receipt.automatic', { name })]
  // In two halves, as one copies it.
  const digits = code?.replace(/^(\d{4})/, '$1\u00a0') ?? ''
  const said = code === null ? act : word('named', { label: act, value: digits })
  const shown = code === null ? markup`<p>${act}</p>` : markup`<p>${act}</p><p ${looks.big}>${digits}</p>`
  const inside = markup`<h1 ${looks.big}>${title}</h1>
<p>${why}</p>
${shown}
${ending.map((sentence) => markup`<p>${sentence}</p>`)}`
  const text = [title, why, said, ...ending].join('\n\n')
  return { subject, text: `${text}\n`, html: frame(inside, subject, locale) }
}
