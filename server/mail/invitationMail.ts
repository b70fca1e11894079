import type { InvitationKind } from '../../schemas/api/invitations'
import type { Locale } from '../../schemas/label'
import { frame, looks, type Mail } from './frame'
import { markup } from './markup'
import { mailWords } from './messages'

/** What an invitation says. `from` and `email` are the addresses of who invites and of who is invited. */
export type Invited = {
  readonly kind: InvitationKind
  readonly from: string
  readonly email: string
  readonly number: string
  readonly procedure: string
  /** Whether the procedure's name is in French whatever the reader's language. */
  readonly inFrench: boolean
  readonly link: string
  /** The name of this installation. */
  readonly name: string
}

/** Writes an invitation to help fill a dossier, or to take it over. */
export function invitationMail(invited: Invited, locale: Locale): Mail {
  const { kind, from, email, number, procedure, inFrench, link, name } = invited
  const word = mailWords(locale)
  const subject = word(`invite.${kind}.subject`, { from })
  const title = word(`invite.${kind}.title`)
  const why = word(`invite.${kind}.why`, { from, name })
  const act = word(`invite.${kind}.act`)
  const how = word('invite.how', { email })
  const facts = [
    { label: word('receipt.procedure'), value: procedure, language: inFrench ? 'fr' : locale },
    { label: word('receipt.number'), value: number, language: locale },
  ]
  const ending = [word('invite.otherwise'), word('receipt.automatic', { name })]
  const listed = facts.map((fact) => word('named', fact)).join('\n')
  const text = [title, why, listed, how, word('named', { label: act, value: link }), ...ending].join('\n\n')
  const inside = markup`<h1 ${looks.big}>${title}</h1>
<p>${why}</p>
<dl>${facts.map(
    ({ label, value, language }) =>
      markup`<dt ${looks.bold}>${label}</dt><dd lang="${language}" ${looks.fact}>${value}</dd>`,
  )}</dl>
<p>${how}</p>
<p><a href="${link}" ${looks.button}>${act}</a></p>
${ending.map((sentence) => markup`<p>${sentence}</p>`)}`
  return { subject, text: `${text}\n`, html: frame(inside, subject, locale) }
}
