import { type Provider, providerNames } from '../../schemas/identity'
import type { Locale } from '../../schemas/label'
import type { Config } from '../config'
import { frame, looks, type Mail } from './frame'
import { markup } from './markup'
import { mailWords } from './messages'

/** Why somebody is written to about an account, and where that leads; its words are in `accountWords.ts` and `factorWords.ts`. */
export const accountMails = {
  confirm: '/inscription/confirmer',
  known: '/connexion',
  password: '/mot-de-passe',
  formerAddress: '/compte/adresse',
  nextAddress: '/compte/adresse',
  vouchedAddress: '/compte/adresse',
  takenAddress: '/connexion',
  addressChanged: '/connexion',
  passwordChanged: '/mot-de-passe-oublie',
  appAdded: '/compte/connexion',
  appRemoved: '/compte/connexion',
  passkeyAdded: '/compte/connexion',
  passkeyRemoved: '/compte/connexion',
  codesMade: '/compte/connexion',
  codeUsed: '/compte/connexion',
  factorsRemoved: '/connexion',
  identityLinked: '/compte/connexion',
  identityUnlinked: '/compte/connexion',
  accountErased: '/',
} as const
export type AccountMail = keyof typeof accountMails

type Said = {
  readonly what: AccountMail
  /** What the link carries, after the `#`, which no server and no other site gets to see. */
  readonly token?: string | null
  /** The page to come back to. */
  readonly back?: string | null
  /** Whose identity it is about. */
  readonly provider?: Provider | null
}

/** Writes what somebody is to do next about an account, or what has just changed. */
export function accountMail(
  { what, token = null, back = null, provider: of = null }: Said,
  { name, publicUrl, contactEmail: contact }: Pick<Config, 'name' | 'publicUrl' | 'contactEmail'>,
  locale: Locale,
): Mail {
  const query = back === null ? '' : `?${new URLSearchParams({ retour: back })}`
  const link = `${publicUrl}${accountMails[what]}${query}${token === null ? '' : `#${token}`}`
  const word = mailWords(locale)
  const provider = of === null ? '' : providerNames[of]
  const subject = word(`${what}.subject`, { name, provider })
  const [title, why, act, otherwise] = [
    word(`${what}.title`, { provider }),
    word(`${what}.why`, { name, provider }),
    word(`${what}.act`),
    word(`${what}.otherwise`, { contact }),
  ]
  const automatic = word('receipt.automatic', { name })
  const text = [title, why, word('named', { label: act, value: link }), otherwise, automatic].join('\n\n')
  const inside = markup`<h1 ${looks.big}>${title}</h1>
<p>${why}</p>
<p><a href="${link}" ${looks.button}>${act}</a></p>
<p>${otherwise}</p>
<p>${automatic}</p>`
  return { subject, text: `${text}\n`, html: frame(inside, subject, locale) }
}
