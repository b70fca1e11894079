import { locales } from '../../schemas/label'
import { type AccountMail, accountMail, accountMails } from './accountMail'

const place = {
  name: 'Guichet <des essais>',
  publicUrl: 'https://guichet.example',
  contactEmail: 'aide@guichet.example',
}
const isMail = (what: string): what is AccountMail => what in accountMails
const whats = Object.keys(accountMails).filter(isMail)

test.each(locales.flatMap((locale) => whats.map((what) => [what, locale] as const)))(
  'both layouts of %s say the same in %s, and nothing becomes markup',
  (what, locale) => {
    const { subject, text, html } = accountMail({ what, token: 'jeton' }, place, locale)
    const readable = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/ href="([^"]*)"/g, '>$1<')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    const words = (content: string) => content.match(/[\p{L}\p{N}]{3,}/gu) ?? []
    expect(words(readable).sort()).toEqual(words(text).sort())
    expect(html).not.toContain('<des')
    expect(subject).toContain(place.name)
    expect(text).toContain(`https://guichet.example${accountMails[what]}#jeton`)
  },
)
